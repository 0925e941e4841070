/// Why a schema cannot be brought up to date.
package enum MigrationError: Error, Hashable, Sendable {
    /// The program's migrations are not numbered 1, 2, 3 and so on.
    case misnumbered(expected: Int, found: Int)
    /// A migration was applied with another name or other statements than the program has.
    case changed(number: Int, name: String)
    /// The database has a later migration, but not this one of the program's.
    case outOfOrder(missing: Int, present: Int)
}

extension MigrationError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .misnumbered(let expected, let found): "migration \(found) stands where \(expected) should"
        case .changed(let number, let name): "migration \(number) (\(name)) differs from the one that was applied"
        case .outOfOrder(let missing, let present): "migration \(present) is applied, but \(missing) is not"
        }
    }
}
