/// The words that the two databases spell differently, to be written into a statement: `"SELECT … \(SQL.forUpdate)"`.
///
/// What both understand alike, and so needs nothing here: `BIGINT` for integers, instants and truth values,
/// `DOUBLE PRECISION`, `TEXT`, `ON CONFLICT … DO UPDATE`, `RETURNING`, `(a, b) IN (VALUES …)`, window functions.
extension SQL {
    /// Locks the rows a `SELECT` found until the transaction ends; nothing on SQLite, where one transaction writes.
    package static let forUpdate: SQL = "\(sqlite: "", postgres: " FOR UPDATE")"

    /// Locks the rows found and leaves out those that another transaction holds: for taking jobs from a table.
    package static let forUpdateSkippingLocked: SQL = "\(sqlite: "", postgres: " FOR UPDATE SKIP LOCKED")"

    /// Keeps a SQLite table in the order of its primary key; after the closing parenthesis of `CREATE TABLE`.
    package static let withoutRowID: SQL = "\(sqlite: " WITHOUT ROWID", postgres: "")"

    /// The type of a column that holds bytes.
    package static let bytes: SQL = "\(sqlite: "BLOB", postgres: "BYTEA")"

    /// Orders or compares text by its UTF-8 bytes, whatever the database's language; after the expression.
    package static let byBytes: SQL = "\(sqlite: " COLLATE BINARY", postgres: " COLLATE \"C\"")"
}
