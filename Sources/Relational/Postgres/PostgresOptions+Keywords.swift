import Quantities

extension PostgresOptions {
    /// What libpq is told, in order: our wishes, the address, which may overrule them, and the database's name.
    ///
    /// Nothing here is session state that a pooler in transaction mode refuses.
    var keywords: KeyValuePairs<String, String> {
        let connect = String(max(2, Int(connectTimeout.seconds.rounded(.up))))
        let silence = String(Int((statementTimeout.seconds + connectTimeout.seconds) * 1000))
        guard let databaseName else {
            return [
                "application_name": "vidya", "connect_timeout": connect, "tcp_user_timeout": silence,
                "keepalives_idle": "30", "client_encoding": "UTF8", "dbname": address,
            ]
        }
        return [
            "application_name": "vidya", "connect_timeout": connect, "tcp_user_timeout": silence,
            "keepalives_idle": "30", "client_encoding": "UTF8", "dbname": address,
            // NB: only the first `dbname` is read as an address; a later one is the name alone.
            "dbname": databaseName,
        ]
    }
}
