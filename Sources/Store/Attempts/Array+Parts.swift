import Relational

extension Array {
    /// The elements in parts of one statement each, so that statements over them have few different texts.
    ///
    /// SQLite finds a prepared statement again by its text: 256, 64, 16, 4 and 1 elements make five texts instead of
    /// hundreds. PostgreSQL is sent each text anew, and takes many parameters at once.
    func parts(for dialect: Dialect) -> [ArraySlice<Element>] {
        var parts: [ArraySlice<Element>] = []
        var start = 0
        while start < count {
            let left = count - start
            let size =
                switch dialect {
                case .sqlite: [256, 64, 16, 4].first { $0 <= left } ?? 1
                case .postgres: Swift.min(left, 4096)
                }
            parts.append(self[start..<start + size])
            start += size
        }
        return parts
    }
}
