import Learning
import Quantities
import Relational
import Store
import TestSupport
import Testing

/// A kind of place where people are kept, made afresh for each test.
enum PeopleDriver: Sendable, CustomTestStringConvertible {
    case memory
    case database(TestDatabase)

    static var available: [PeopleDriver] { [.memory] + databases }
    static var databases: [PeopleDriver] { TestDatabase.offered.map(PeopleDriver.database) }

    var testDescription: String {
        switch self {
        case .memory: "memory"
        case .database(let kind): kind.description
        }
    }

    /// Runs `body` on seams without people.
    func withSeams(_ body: (PeopleSeams) async throws -> Void) async throws {
        switch self {
        case .memory:
            try await body(Self.memorySeams())
        case .database:
            try await withDatabase { database in
                try await body(PeopleSeams(database: database, clock: .fixed(at: PeoplePlace.start)))
            }
        }
    }

    /// Runs `body` on a database that has the tables and nothing in them.
    func withDatabase(_ body: (any RelationalDatabase) async throws -> Void) async throws {
        guard case .database(let kind) = self else { return }
        try await kind.withDatabase { database in
            try await Migrator([AccountsMigration.migration])
                .migrate(database, clock: .fixed(at: PeoplePlace.start))
            try await body(database)
        }
    }

    private static func memorySeams() -> PeopleSeams {
        let audit = MemoryAuditLog()
        let accounts = MemoryAccountStore(audit: audit)
        return PeopleSeams(
            accounts: accounts,
            classes: MemoryClassStore(accounts: accounts, audit: audit),
            tokens: MemoryRefreshTokenStore(audit: audit),
            signInGuard: MemorySignInGuard(),
            audit: audit,
            clock: .fixed(at: PeoplePlace.start)
        )
    }
}

/// What the tests of people share.
enum PeoplePlace {
    static let start = Instant(microseconds: 1_795_233_600_000_000)

    static func insertPerson(_ id: PersonID, into seams: PeopleSeams) async throws {
        let cost = try #require(ScryptParameters(checkedLogRounds: 1, blockSize: 1, parallelism: 1))
        let account = Account(
            id: id,
            signInName: SignInName(stored: "name-\(id)"),
            displayName: "Name",
            role: .learner,
            language: "en",
            createdAt: start
        )
        let event = AuditEvent(.accountOpened, by: nil, to: id.rawValue, at: start, from: .console)
        let hash = try PasswordHash(of: Password("a horse in the rain"), parameters: cost)
        try await seams.accounts.insert(account, passwordHash: hash, audited: event)
    }
}
