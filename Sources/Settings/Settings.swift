/// How one deployment of Vidya is set up: every value checked, none of it looked up again later.
package struct Settings: Sendable, Equatable {
    /// Which environment this is; it picks the file and the strictness.
    package let environment: Environment
    /// Where the server listens.
    package let http: HTTP
    /// Where the data is.
    package let database: Database
    /// Where Redis is, if it is used: `redis://` or `rediss://`.
    package let redisURL: String?
    /// What signs tokens and forms.
    package let auth: Auth
    /// How loud and in what form the log is.
    package let log: Log
    /// The folder of KaTeX's files.
    package let katexFolder: String
    /// Requests that one caller may make in a minute.
    package let requestsPerMinute: Int

    /// An environment of a deployment.
    package enum Environment: String, Sendable, CaseIterable {
        case development, staging, production
    }

    /// Where the server listens.
    package struct HTTP: Sendable, Equatable {
        /// The address to bind.
        package let host: String
        /// The port, 0 for any free one.
        package let port: Int

        /// Names an address and a port.
        package init(host: String, port: Int) {
            self.host = host
            self.port = port
        }
    }

    /// Where the data is.
    package struct Database: Sendable, Equatable {
        /// The place: a SQLite file or a PostgreSQL server.
        package let location: Location
        /// The most connections to a PostgreSQL server.
        package let connections: Int

        /// A place of a database.
        package enum Location: Sendable, Equatable {
            /// A SQLite file, by path.
            case sqlite(path: String)
            /// A PostgreSQL server, by libpq connection URI.
            case postgres(uri: String)
        }
    }

    /// What signs tokens and forms.
    package struct Auth: Sendable, Equatable {
        /// The keys, newest first: the first signs, all verify; empty where one is to be kept beside the database.
        package let keys: [[UInt8]]
        /// Whether cookies are sent over HTTPS only.
        package let hasSecureCookies: Bool
    }

    /// How loud and in what form the log is.
    package struct Log: Sendable, Equatable {
        /// The least level that is written: trace, debug, info, notice, warning, error, critical.
        package let level: String
        /// Whether lines are JSON.
        package let isJSON: Bool
    }
}
