/// One connection, inside one transaction, on one thread; calls block.
///
/// After a statement has failed the transaction can only be rolled back: every further call throws that error again,
/// and so does the transaction, even if its body returns.
/// Parameters are typed: an integer is a `BIGINT`, so a function that wants an `INTEGER` needs a `CAST`.
package protocol RelationalConnection {
    /// The database at the other end.
    var dialect: Dialect { get }

    /// Runs a statement and returns all its rows.
    func rows(_ statement: SQL) throws(RelationalError) -> [Row]

    /// Runs a statement and hands over one row after the other, without holding them all.
    ///
    /// The body must not run another statement; it throws what the body throws and ``RelationalError``.
    func forEachRow(_ statement: SQL, _ body: (Row) throws -> Void) throws

    /// Runs a statement and returns how many rows it inserted, updated or deleted; 0 for any other.
    @discardableResult
    func run(_ statement: SQL) throws(RelationalError) -> Int
}

extension RelationalConnection {
    /// Runs a statement and returns its first row, if there is one.
    package func firstRow(_ statement: SQL) throws(RelationalError) -> Row? { try rows(statement).first }
}
