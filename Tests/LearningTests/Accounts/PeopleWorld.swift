import Learning
import Quantities
import Synchronization
import Testing

/// People in memory, on a clock that the test moves.
struct PeopleWorld {
    static let password = "a horse in the rain"

    let time: TestClock
    let audit: MemoryAuditLog
    let seams: PeopleSeams
    let hasher: PasswordHasher
    let people: People
    let origin = Origin(address: ClientAddress(text: "203.0.113.9"), request: "r-1")

    init(logRounds: Int = 1) throws {
        let time = TestClock()
        let audit = MemoryAuditLog()
        let accounts = MemoryAccountStore(audit: audit)
        self.time = time
        self.audit = audit
        seams = PeopleSeams(
            accounts: accounts,
            classes: MemoryClassStore(accounts: accounts, audit: audit),
            tokens: MemoryRefreshTokenStore(audit: audit),
            signInGuard: MemorySignInGuard(),
            audit: audit,
            clock: time.clock
        )
        hasher = try PasswordHasher(parameters: Self.cost(logRounds))
        people = People(seams: seams, hasher: hasher, keys: try Self.keys(1))
    }

    static func cost(_ logRounds: Int) throws -> ScryptParameters {
        try #require(ScryptParameters(checkedLogRounds: logRounds, blockSize: 1, parallelism: 1))
    }

    static func key(_ number: UInt8) throws -> SigningKey {
        try #require(SigningKey(number: number, secret: Array(repeating: number, count: 32)))
    }

    static func keys(_ number: UInt8) throws -> KeyRing { KeyRing(current: try key(number)) }

    func account(_ name: String, _ role: Role = .learner) async throws -> Account {
        let draft = AccountDraft(signInName: name, displayName: name, role: role, password: Self.password)
        return try await people.createAccount(draft, by: .console)
    }

    func caller(_ account: Account) -> Caller {
        Caller(Principal(person: account.id, role: account.role, session: "s"), from: origin)
    }

    func signIn(_ name: String, _ password: String = PeopleWorld.password) async throws -> SignedIn {
        try await people.signIn(name: name, password: Password(password), from: origin)
    }

    func audited() async -> [AuditAction] {
        await audit.entries(before: nil, limit: 1000).reversed().map(\.event.action)
    }
}

/// A clock that moves when it is told to.
final class TestClock: Sendable {
    private let instant = Mutex(Instant(microseconds: 1_795_233_600_000_000))

    var now: Instant { instant.withLock { $0 } }
    var clock: WallClock { WallClock { self.now } }

    func pass(_ span: TimeSpan) { instant.withLock { $0 = $0.advanced(by: span) } }
}
