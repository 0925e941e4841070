import Learning
import Quantities
import Testing

@Suite struct AuditOfficeTests {
    @Test func `only an admin reads the log`() async throws {
        let world = try PeopleWorld()
        for role in [Role.learner, .teacher] {
            let caller = world.caller(try await world.account("some-\(role)", role))
            await #expect(throws: AccessError.denied(.readAudit)) {
                try await world.people.audit.entries(before: nil, limit: 10, by: caller)
            }
        }
        let entries = try await world.people.audit.entries(before: nil, limit: 10, by: .console)
        #expect(entries.map(\.event.action) == [.accessDenied, .accountOpened, .accessDenied, .accountOpened])
    }

    @Test(arguments: [0, 1, 2, 999, 1000, 1001, 2500])
    func `a log of any length is checked to its first entry`(length: Int) async throws {
        let log = TamperedLog(length: length, tampered: nil)
        #expect(try await Self.office(over: log).firstBreak(by: .console) == nil)
        guard length > 0 else { return }
        for tampered in [1, (length + 1) / 2, length] {
            let log = TamperedLog(length: length, tampered: Int64(tampered))
            #expect(try await Self.office(over: log).firstBreak(by: .console) == Int64(tampered))
        }
    }

    private static func office(over log: TamperedLog) -> AuditOffice {
        let accounts = MemoryAccountStore(audit: log)
        return AuditOffice(
            seams: PeopleSeams(
                accounts: accounts,
                classes: MemoryClassStore(accounts: accounts, audit: log),
                tokens: MemoryRefreshTokenStore(audit: log),
                signInGuard: MemorySignInGuard(),
                audit: log,
                clock: TestClock().clock
            )
        )
    }
}

/// A log in which one entry says something else than what was sealed.
private struct TamperedLog: AuditLog {
    private let log: [AuditEntry]

    init(length: Int, tampered: Int64?) {
        var log: [AuditEntry] = []
        for number in 0..<length {
            let event = Self.event("\(number)")
            log.append(AuditEntry(number: Int64(number + 1), event: event, after: log.last?.seal ?? AuditSeal.origin))
        }
        self.log = log.map { entry in
            guard entry.number == tampered else { return entry }
            return AuditEntry(number: entry.number, event: Self.event("forged"), seal: entry.seal)
        }
    }

    func append(_ event: AuditEvent) async throws {}

    func entries(before number: Int64?, limit: Int) async throws -> [AuditEntry] {
        Array(log.reversed().lazy.filter { $0.number < number ?? .max }.prefix(limit))
    }

    func entries(about subject: String, before number: Int64?, limit: Int) async throws -> [AuditEntry] { [] }

    private static func event(_ detail: String) -> AuditEvent {
        AuditEvent(.recordRead, by: "a", to: "b", detail: detail, at: Instant(microseconds: 1), from: .console)
    }
}
