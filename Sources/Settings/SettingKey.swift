/// A setting that can be set: its name in the file and in the environment, what it means and what it is by default.
package struct SettingKey: Sendable, Hashable {
    /// The name in the file, such as `http.port`.
    package let name: String
    /// The value where nothing is set; empty for none.
    package let standard: String
    /// What it means and what it may be.
    package let note: String
    /// Whether the value must never be printed.
    package let isSecret: Bool

    /// The name in the environment, such as `VIDYA_HTTP_PORT`.
    package var variable: String {
        "VIDYA_" + name.uppercased().map { $0 == "." ? "_" : String($0) }.joined()
    }

    private init(_ name: String, _ standard: String, _ note: String, isSecret: Bool = false) {
        self.name = name
        self.standard = standard
        self.note = note
        self.isSecret = isSecret
    }

    static let environment = SettingKey("environment", "development", "development, staging or production")
    static let host = SettingKey("http.host", "127.0.0.1", "address to listen on")
    static let port = SettingKey("http.port", "8080", "port to listen on, 0...65535; 0 takes any free one")
    static let database = SettingKey(
        "database.url",
        "sqlite:var/vidya.sqlite",
        "sqlite:PATH or postgresql://USER:PASSWORD@HOST/NAME",
        isSecret: true
    )
    static let connections = SettingKey("database.connections", "8", "most connections to PostgreSQL, 1...200")
    static let redis = SettingKey("redis.url", "", "redis://HOST:PORT/NUMBER; empty for none", isSecret: true)
    static let authKeys = SettingKey(
        "auth.keys",
        "",
        "comma-separated signing keys of at least 32 hexadecimal bytes, newest first; "
            + "empty keeps one beside the SQLite file (not in production)",
        isSecret: true
    )
    static let secureCookies = SettingKey("auth.secure_cookies", "", "true or false; by default true in production")
    static let logLevel = SettingKey(
        "log.level",
        "info",
        "trace, debug, info, notice, warning, error or critical"
    )
    static let logFormat = SettingKey("log.format", "text", "text or json")
    static let katex = SettingKey(
        "assets.katex",
        "/usr/share/javascript/katex",
        "folder with katex.min.js, katex.min.css, contrib and fonts"
    )
    static let requestsPerMinute = SettingKey(
        "limits.requests_per_minute",
        "600",
        "requests that one caller may make in a minute, 1...10000000"
    )

    /// Every setting, in the order in which they are documented.
    package static let all: [SettingKey] = [
        environment, host, port, database, connections, redis, authKeys, secureCookies, logLevel, logFormat, katex,
        requestsPerMinute,
    ]

    /// The file that names every setting with its default, ready to be copied to `.env`.
    package static var exampleFile: String {
        all.map { "# \($0.note)\n# \($0.variable)=\($0.standard)\n" }.joined(separator: "\n")
    }
}
