import Settings
import Testing

@Suite struct SettingsTests {
    private static let key = String(repeating: "ab", count: 32)

    @Test func `an empty environment gives the embedded default on port 8080`() throws {
        let settings = try Settings(environment: [:])
        #expect(settings.environment == .development)
        #expect(settings.http == .init(host: "127.0.0.1", port: 8080))
        #expect(settings.database.location == .sqlite(path: "var/vidya.sqlite"))
        #expect(settings.auth.hasSecureCookies == false)
        #expect(settings.redisURL == nil)
    }

    @Test func `the environment wins over the file and the file over the defaults`() throws {
        let file = (name: "vidya.yaml", text: "http:\n  port: 9000\n  host: 0.0.0.0\n")
        let settings = try Settings(environment: ["VIDYA_HTTP_PORT": "9001"], file: file)
        #expect(settings.http == .init(host: "0.0.0.0", port: 9001))
    }

    @Test func `every fault is reported at once, with its source`() throws {
        let file = (name: "vidya.yaml", text: "http:\n  port: many\n  prot: 80\nlog:\n  level: loud\n")
        let error = try #require(throws: SettingsError.self) {
            try Settings(
                environment: ["VIDYA_DATABASE_URL": "mysql://root:hidden@db", "VIDYA_HTPP_PORT": "1"],
                file: file
            )
        }
        #expect(
            error.faults.map(\.name).sorted()
                == ["VIDYA_HTPP_PORT", "database.url", "http.port", "http.prot", "log.level"]
        )
        #expect(error.description.contains("http.port = \"many\" (vidya.yaml:2)"))
    }

    @Test func `a secret is never in a message`() throws {
        let error = try #require(throws: SettingsError.self) {
            try Settings(environment: ["VIDYA_DATABASE_URL": "mysql://root:hidden@db", "VIDYA_AUTH_KEYS": "hidden"])
        }
        #expect(error.faults.count == 2)
        #expect(!error.description.contains("hidden"))
    }

    @Test func `production refuses to start without a signing key and sends cookies over HTTPS only`() throws {
        let error = try #require(throws: SettingsError.self) {
            try Settings(environment: ["VIDYA_ENVIRONMENT": "production"])
        }
        #expect(error.faults.map(\.name) == ["auth.keys"])
        let settings = try Settings(environment: ["VIDYA_ENVIRONMENT": "production", "VIDYA_AUTH_KEYS": Self.key])
        #expect(settings.auth.hasSecureCookies)
        #expect(settings.auth.keys == [[UInt8](repeating: 0xAB, count: 32)])
    }

    @Test(arguments: ["65536", "-1", "8080 ", "", "0x50"])
    func `a port outside its range is refused`(port: String) {
        #expect(throws: SettingsError.self) { try Settings(environment: ["VIDYA_HTTP_PORT": port]) }
    }

    @Test func `a file that is not YAML is a fault, not a crash`() {
        #expect(throws: SettingsError.self) { try Settings(environment: [:], file: ("vidya.yaml", "http: [")) }
    }

    @Test func `the example names every setting`() {
        for key in SettingKey.all { #expect(SettingKey.exampleFile.contains("# \(key.variable)=\(key.standard)\n")) }
    }

    @Test func `keys may stand in the file as a list or in the environment with commas`() throws {
        let other = String(repeating: "01", count: 40)
        let file = (name: "vidya.yaml", text: "auth:\n  keys:\n    - \(Self.key)\n    - \"\(other)\"\n")
        let listed = try Settings(environment: [:], file: file).auth.keys
        #expect(listed.map(\.count) == [32, 40])
        #expect(try Settings(environment: ["VIDYA_AUTH_KEYS": "\(Self.key), \(other)"]).auth.keys == listed)
    }

    @Test func `cookies are secure where it is said, in any environment, and only true or false says it`() throws {
        #expect(try Settings(environment: ["VIDYA_AUTH_SECURE_COOKIES": "true"]).auth.hasSecureCookies)
        let production = [
            "VIDYA_ENVIRONMENT": "production", "VIDYA_AUTH_KEYS": Self.key, "VIDYA_AUTH_SECURE_COOKIES": "false",
        ]
        #expect(try Settings(environment: production).auth.hasSecureCookies == false)
        #expect(throws: SettingsError.self) { try Settings(environment: ["VIDYA_AUTH_SECURE_COOKIES": "yes"]) }
    }
}
