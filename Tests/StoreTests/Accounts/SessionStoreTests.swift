import Learning
import Quantities
import Relational
import Store
import Testing

/// What every store of sessions, failed sign-ins and audit entries does, run on each of them.
@Suite struct SessionStoreTests {
    private let start = PeoplePlace.start

    private func digest(_ number: Int) -> RefreshTokenDigest {
        RefreshTokenDigest([UInt8](repeating: 0, count: 30) + [UInt8(number >> 8), UInt8(number & 255)])
    }

    private func event(_ action: AuditAction = .signedIn, detail: String = "") -> AuditEvent {
        AuditEvent(action, by: nil, to: nil, detail: detail, at: start, from: .console)
    }

    private func rotation(_ old: Int, to new: Int, after seconds: Double) -> RefreshRotation {
        RefreshRotation(
            presented: digest(old),
            successor: digest(new),
            at: start.advanced(by: TimeSpan(seconds: seconds)),
            origin: .console
        )
    }

    /// A store with one person and a session of theirs, whose first token is number 1.
    private func withSession(
        _ driver: PeopleDriver,
        _ body: (PeopleSeams, Session) async throws -> Void
    ) async throws {
        try await driver.withSeams { seams in
            let session = Session(id: "s1", person: "p1", startedAt: start)
            try await PeoplePlace.insertPerson("p1", into: seams)
            try await seams.tokens.start(session, with: digest(1), audited: event())
            try await body(seams, session)
        }
    }

    @Test(arguments: PeopleDriver.available)
    func `a line of tokens goes on, and an old one ends it`(driver: PeopleDriver) async throws {
        try await withSession(driver) { seams, session in
            #expect(try await seams.tokens.rotate(rotation(1, to: 2, after: 600)) == .rotated(session))
            #expect(try await seams.tokens.rotate(rotation(2, to: 3, after: 1200)) == .rotated(session))
            #expect(try await seams.tokens.rotate(rotation(9, to: 4, after: 1300)) == .refused)
            #expect(try await seams.tokens.rotate(rotation(1, to: 5, after: 1300)) == .reused(session))
            #expect(try await seams.tokens.rotate(rotation(3, to: 6, after: 1301)) == .refused)
            #expect(try await seams.tokens.rotate(rotation(5, to: 7, after: 1301)) == .refused)
            let entries = try await seams.audit.entries(about: "p1", before: nil, limit: 10)
            #expect(entries.map(\.event.action) == [.refreshTokenReused, .accountOpened])
            #expect(entries.first?.event.detail == "s1")
            #expect(try await seams.tokens.sessions(of: "p1", at: start).isEmpty)
        }
    }

    @Test(arguments: PeopleDriver.available)
    func `a second use in the grace stores no successor`(driver: PeopleDriver) async throws {
        try await withSession(driver) { seams, session in
            let first = try await seams.tokens.rotate(rotation(1, to: 2, after: 600))
            #expect(first == .rotated(session))
            #expect(try await seams.tokens.rotate(rotation(1, to: 3, after: 609)) == .superseded(session))
            #expect(try await seams.tokens.rotate(rotation(3, to: 4, after: 610)) == .refused)
            #expect(try await seams.tokens.rotate(rotation(2, to: 5, after: 611)) == .rotated(session))
        }
    }

    @Test(arguments: PeopleDriver.available)
    func `of many uses at once one is the first`(driver: PeopleDriver) async throws {
        try await withSession(driver) { seams, session in
            let outcomes = try await withThrowingTaskGroup(of: RefreshOutcome.self) { group in
                for number in 0..<16 {
                    group.addTask { try await seams.tokens.rotate(rotation(1, to: 100 + number, after: 5)) }
                }
                return try await group.reduce(into: [RefreshOutcome]()) { $0.append($1) }
            }
            #expect(outcomes.filter { $0 == .rotated(session) }.count == 1)
            #expect(outcomes.filter { $0 == .superseded(session) }.count == 15)
        }
    }

    @Test(arguments: PeopleDriver.available)
    func `no successor outlives a session that is ended at the same time`(driver: PeopleDriver) async throws {
        try await withSession(driver) { seams, _ in
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { _ = try await seams.tokens.rotate(rotation(1, to: 2, after: 5)) }
                group.addTask { try await seams.tokens.endAll(of: "p1", except: nil, at: start) }
                try await group.waitForAll()
            }
            #expect(try await seams.tokens.rotate(rotation(2, to: 3, after: 6)) == .refused)
        }
    }

    @Test(arguments: PeopleDriver.available)
    func `tokens end after 30 days, sessions are ended once, and others go on`(driver: PeopleDriver) async throws {
        try await withSession(driver) { seams, session in
            let other = Session(id: "s2", person: "p1", startedAt: start.advanced(by: TimeSpan(seconds: 1)))
            try await seams.tokens.start(other, with: digest(50), audited: event())
            #expect(try await seams.tokens.sessions(of: "p1", at: start) == [other, session])
            #expect(try await seams.tokens.rotate(rotation(1, to: 2, after: 30 * 86_400)) == .refused)
            try await seams.tokens.end("s1", at: start, audited: event(.signedOut))
            try await seams.tokens.end("s1", at: start, audited: event(.signedOut))
            #expect(try await seams.tokens.rotate(rotation(1, to: 2, after: 5)) == .refused)
            #expect(try await seams.audit.entries(before: nil, limit: 9).map(\.event.action).first == .signedOut)
            #expect(
                try await seams.audit.entries(before: nil, limit: 9).filter { $0.event.action == .signedOut }.count == 1
            )
            try await seams.tokens.endAll(of: "p1", except: "s2", at: start)
            #expect(try await seams.tokens.sessions(of: "p1", at: start) == [other])
            #expect(try await seams.tokens.rotate(rotation(50, to: 51, after: 5)) == .rotated(other))
        }
    }

    @Test(arguments: PeopleDriver.available)
    func `forgets sessions whose tokens have all expired`(driver: PeopleDriver) async throws {
        try await withSession(driver) { seams, session in
            let late = Session(id: "s2", person: "p1", startedAt: start.advanced(by: .days(5)))
            try await seams.tokens.start(late, with: digest(50), audited: event())
            #expect(try await seams.tokens.forgetExpired(before: start.advanced(by: .days(30))) == 0)
            #expect(try await seams.tokens.forgetExpired(before: start.advanced(by: .days(31))) == 1)
            #expect(try await seams.tokens.rotate(rotation(1, to: 2, after: 5)) == .refused)
            #expect(try await seams.tokens.rotate(rotation(50, to: 51, after: 5)) == .rotated(late))
        }
    }

    @Test(arguments: PeopleDriver.available)
    func `failures lock at the threshold, successes take them back`(driver: PeopleDriver) async throws {
        try await driver.withSeams { seams in
            let name = GuardedKey.name("asha.k")
            let keys = [name, .address(ClientAddress(text: "203.0.113.9"))]
            for _ in 0..<4 { #expect(try await seams.signInGuard.admit(keys, at: start) == .admitted) }
            try await seams.signInGuard.succeed(keys)
            for _ in 0..<5 { #expect(try await seams.signInGuard.admit(keys, at: start) == .admitted) }
            let end = start.advanced(by: TimeSpan(seconds: 30))
            #expect(try await seams.signInGuard.admit(keys, at: start) == .locked(until: end))
            #expect(try await seams.signInGuard.admit([.name("other")], at: start) == .admitted)
            #expect(try await seams.signInGuard.admit(keys, at: end) == .admitted)
            let later = end.advanced(by: .minutes(20))
            #expect(try await seams.signInGuard.forget(before: later) == 3)
            #expect(try await seams.signInGuard.admit(keys, at: end) == .admitted)
        }
    }

    @Test(arguments: PeopleDriver.available)
    func `an address keeps its failures when one of its names succeeds`(driver: PeopleDriver) async throws {
        try await driver.withSeams { seams in
            let address = GuardedKey.address(ClientAddress(text: "203.0.113.9"))
            for number in 0..<49 {
                _ = try await seams.signInGuard.admit([.name("n\(number)"), address], at: start)
            }
            _ = try await seams.signInGuard.admit([.name("mine"), address], at: start)
            try await seams.signInGuard.succeed([.name("mine"), address])
            #expect(try await seams.signInGuard.admit([.name("a"), address], at: start) == .admitted)
            let locked = SignInAdmission.locked(until: start.advanced(by: TimeSpan(seconds: 30)))
            #expect(try await seams.signInGuard.admit([.name("b"), address], at: start) == locked)
        }
    }

    @Test(arguments: PeopleDriver.available)
    func `tries at once do not pass the threshold together`(driver: PeopleDriver) async throws {
        try await driver.withSeams { seams in
            let admitted = try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 0..<24 {
                    group.addTask {
                        try await seams.signInGuard.admit([.name("asha.k"), .address(.unknown)], at: start) == .admitted
                    }
                }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(admitted == 5)
        }
    }

    @Test(arguments: PeopleDriver.available)
    func `the audit log is one unbroken chain, whoever writes at once`(driver: PeopleDriver) async throws {
        try await driver.withSeams { seams in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<40 {
                    group.addTask { try await seams.audit.append(event(.recordRead, detail: "\(number)")) }
                }
                try await group.waitForAll()
            }
            let log = Array(try await seams.audit.entries(before: nil, limit: 100).reversed())
            #expect(log.map(\.number) == Array(1...40))
            #expect(Set(log.map(\.event.detail)).count == 40)
            #expect(AuditSeal.firstBreak(in: log) == nil)
            #expect(try await seams.audit.entries(before: 11, limit: 3).map(\.number) == [10, 9, 8])
        }
    }

    @Test(arguments: PeopleDriver.available)
    func `keeps every part of an event, and finds it by whom it was about`(driver: PeopleDriver) async throws {
        try await driver.withSeams { seams in
            for action in AuditAction.allCases {
                let written = AuditEvent(
                    action,
                    by: action == .signedIn ? nil : "actor",
                    to: "subject",
                    detail: "c1 ä 'x'",
                    at: start,
                    from: Origin(address: ClientAddress(text: "2001:db8::1"), request: "r-9")
                )
                try await seams.audit.append(written)
                #expect(
                    try await seams.audit.entries(about: "subject", before: nil, limit: 1).map(\.event) == [written]
                )
            }
            #expect(try await seams.audit.entries(about: "nobody", before: nil, limit: 1).isEmpty)
        }
    }
}
