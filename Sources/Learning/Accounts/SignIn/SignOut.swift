import Quantities

/// Ends sessions.
package struct SignOut: Sendable {
    private let seams: PeopleSeams

    /// Makes the use case.
    package init(seams: PeopleSeams) { self.seams = seams }

    /// Ends the calling session; the client should forget both tokens, of which the access token lasts to its end.
    package func callAsFunction(by caller: Caller) async throws {
        let event = seams.event(.signedOut, by: caller, to: caller.principal.person.rawValue)
        try await seams.tokens.end(caller.principal.session, at: event.at, audited: event)
    }

    /// Ends all sessions of the caller on other devices.
    package func elsewhere(by caller: Caller) async throws {
        let principal = caller.principal
        try await seams.tokens.endAll(of: principal.person, except: principal.session, at: seams.clock.now)
    }

    /// Where the caller is signed in, newest first.
    package func sessions(of principal: Principal) async throws -> [Session] {
        try await seams.tokens.sessions(of: principal.person, at: seams.clock.now)
    }
}
