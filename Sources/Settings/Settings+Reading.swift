extension Settings {
    /// Checks a deployment's settings as a whole: environment variables over a file over the defaults.
    ///
    /// Throws every fault at once; a secret's value is in none of them.
    package init(
        environment variables: [String: String],
        file: (name: String, text: String)? = nil
    ) throws(SettingsError) {
        var reader = SettingsReader(SettingsSource(environment: variables, file: file))
        let name = reader.choice(.environment, of: Environment.allCases.map(\.rawValue))
        let environment = Environment(rawValue: name) ?? .production
        let settings = Settings(
            environment: environment,
            http: HTTP(host: reader.host(), port: reader.integer(.port, in: 0...65_535)),
            database: Database(location: reader.location(), connections: reader.integer(.connections, in: 1...200)),
            redisURL: reader.redisURL(),
            auth: Auth(
                keys: reader.keys(isRequired: environment == .production),
                hasSecureCookies: reader.truth(.secureCookies, standard: environment == .production)
            ),
            log: Log(
                level: reader.choice(
                    .logLevel,
                    of: ["trace", "debug", "info", "notice", "warning", "error", "critical"]
                ),
                isJSON: reader.choice(.logFormat, of: ["text", "json"]) == "json"
            ),
            katexFolder: reader.text(.katex),
            requestsPerMinute: reader.integer(.requestsPerMinute, in: 1...10_000_000)
        )
        guard reader.faults.isEmpty else { throw SettingsError(faults: reader.faults) }
        self = settings
    }
}

extension SettingsReader {
    mutating func host() -> String {
        let host = text(.host)
        if host.isEmpty || host.contains(where: \.isWhitespace) { refuse(.host, "must be a host name or an address") }
        return host
    }

    mutating func location() -> Settings.Database.Location {
        let url = text(.database)
        if url.hasPrefix("sqlite:"), url.utf8.count > "sqlite:".utf8.count {
            return .sqlite(path: String(url.dropFirst("sqlite:".count)))
        }
        if url.hasPrefix("postgresql://") || url.hasPrefix("postgres://") { return .postgres(uri: url) }
        refuse(.database, "must be sqlite:PATH or postgresql://…")
        return .sqlite(path: "")
    }

    mutating func redisURL() -> String? {
        let url = text(.redis)
        if url.isEmpty { return nil }
        if !url.hasPrefix("redis://") { refuse(.redis, "must be redis://…") }
        return url
    }

    mutating func keys(isRequired: Bool) -> [[UInt8]] {
        let parts = text(.authKeys).split(separator: ",").map { $0.filter { !$0.isWhitespace } }
        let keys = parts.compactMap(bytes(ofHexadecimal:))
        if keys.count != parts.count || keys.contains(where: { $0.count < 32 }) {
            refuse(.authKeys, "each key must be at least 32 bytes in hexadecimal digits")
        }
        if isRequired, parts.isEmpty { refuse(.authKeys, "production needs a key of its own") }
        return keys
    }

    private func bytes(ofHexadecimal text: String) -> [UInt8]? {
        let digits = text.compactMap(\.hexDigitValue)
        guard digits.count == text.count, digits.count.isMultiple(of: 2) else { return nil }
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }
}
