import HTTPTypes
import Learning
import Quantities

/// Sign-in, refresh and sign-out for programs.
struct TokenEndpoints {
    let people: People
    let clock: WallClock

    var endpoints: [Endpoint] {
        [
            .accepting(.post, "/api/v1/tokens", .anyone, "Sign in with a name and a password.") {
                [people, clock] (call, body: Credentials) in
                do {
                    let password = Password(body.password)
                    return Tokens(try await people.signIn(name: body.name, password: password, from: call.origin))
                } catch SignInError.locked(let moment) {
                    throw Problem.locked(until: moment, now: clock.now)
                }
            },
            .accepting(.post, "/api/v1/tokens/refresh", .anyone, "Exchange a refresh token for new tokens.") {
                [people] (call, body: RefreshRequest) in
                Tokens(try await people.refresh(body.refreshToken, from: call.origin))
            },
            .accepting(.delete, "/api/v1/tokens", .signedIn, "Sign out: end this session.") {
                [people] (call, _: NoBody) in
                try await people.signOut(by: try call.identifiedCaller())
                return Done()
            },
        ]
    }
}

/// What a person signs in with.
struct Credentials: Documented, Decodable {
    let name: String
    let password: String

    static let schema = Schema.object(
        "Credentials",
        [
            .init("name", .string(length: 1...200), "The sign-in name."),
            .init("password", .string(length: 1...200), "The password."),
        ]
    )
}

/// A refresh token to exchange.
struct RefreshRequest: Documented, Decodable {
    let refreshToken: String

    enum CodingKeys: String, CodingKey { case refreshToken = "refresh_token" }

    static let schema = Schema.object(
        "RefreshRequest",
        [.init("refresh_token", .string(length: 1...200), "The refresh token that was given last.")]
    )
}

/// What a signed-in program gets.
struct Tokens: Documented, Encodable {
    let accessToken: String
    let expiresAt: Instant
    let refreshToken: String?
    let person: PersonView

    enum CodingKeys: String, CodingKey {
        case accessToken = "access_token"
        case expiresAt = "expires_at"
        case refreshToken = "refresh_token"
        case person
    }

    init(_ signedIn: SignedIn) {
        accessToken = signedIn.accessToken
        expiresAt = signedIn.accessTokenExpiresAt
        refreshToken = signedIn.refreshToken?.text
        person = PersonView(signedIn.account)
    }

    static let schema = Schema.object(
        "Tokens",
        [
            .init("access_token", .string(), "For the header `Authorization: Bearer …`; good for ten minutes."),
            .init("expires_at", .instant, "When the access token runs out."),
            .init(
                "refresh_token",
                .string(),
                "Good once, for thirty days; absent where another tab has just been given it.",
                optional: true
            ),
            .init("person", PersonView.schema, "Who has signed in."),
        ]
    )
}

/// That something was done.
struct Done: Documented, Encodable {
    let done = true

    enum CodingKeys: CodingKey { case done }

    static let schema = Schema.object("Done", [.init("done", .boolean, "Always true.")])
}
