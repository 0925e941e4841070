import Foundation

/// Where a Redis is and how to get in: `redis://user:password@host:6379/0`.
package struct RedisAddress: Hashable, Sendable {
    /// The name or address of the host.
    package let host: String
    /// The port; 6379 where the text names none.
    package let port: Int
    /// The user, for a Redis with access control lists.
    package let user: String?
    /// The password, if one is needed.
    package let password: String?
    /// The number of the database, 0 where the text names none.
    package let database: Int

    /// Reads a `redis://` URL; parts of it may be percent-encoded.
    ///
    /// Throws ``RedisError/address(_:)`` for any other text, and for `rediss://`, which needs TLS.
    package init(_ text: String) throws(RedisError) {
        guard let parts = URLComponents(string: text), let host = parts.host, !host.isEmpty else {
            throw .address("not a redis:// URL")
        }
        guard parts.scheme == "redis" else { throw .address("the scheme is \(parts.scheme ?? "missing"), not redis") }
        let path = parts.path.drop { $0 == "/" }
        guard path.isEmpty || Int(path).map({ $0 >= 0 }) == true else { throw .address("the path is no database") }
        self.host = host.trimmingCharacters(in: CharacterSet(charactersIn: "[]"))
        self.port = parts.port ?? 6379
        self.user = parts.user.flatMap { $0.isEmpty ? nil : $0 }
        self.password = parts.password.flatMap { $0.isEmpty ? nil : $0 }
        self.database = Int(path) ?? 0
    }
}

extension RedisAddress: CustomStringConvertible {
    /// The address without user and password.
    package var description: String { "redis://\(host):\(port)/\(database)" }
}
