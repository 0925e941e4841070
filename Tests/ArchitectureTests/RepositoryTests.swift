import Foundation
import Testing

@Suite struct RepositoryTests {
    private static let texts = SourceTree.files(
        under: "",
        ending: [
            ".swift", ".md", ".py", ".sh", ".yml", ".yaml", ".json", ".css", ".js", ".mustache", ".html", ".svg",
            ".example",
        ]
    )
    .filter { !$0.hasSuffix("Package.resolved") }

    /// The top folders that belong to one machine; `/usr`, `/etc` and `/var` are the same on all.
    private static let machinePath =
        #"(?<![A-Za-z0-9_.~*})/-])/(wo"# + #"rk|home|root|opt|Users|mnt|srv|private)/[A-Za-z0-9_.]"#

    /// The hosts that texts may name: of sources that are cited, of examples and of the machine itself.
    private static let hosts: Set<String> = [
        "github.com", "www.apache.org", "www.w3.org", "127.0.0.1", "localhost", "host", "swift.org", "www.swift.org",
        "doi.org", "www.rfc-editor.org", "developer.mozilla.org", "json-schema.org", "spec.openapis.org", "katex.org",
    ]

    /// The names that RFC 2606 keeps for examples.
    private static let examples = ["example", "example.com", "example.org", "example.net", "test", "invalid"]

    @Test func `no path of one machine is in a text`() {
        #expect(Self.texts.count > 300)
        for path in Self.texts {
            let text = SourceTree.text(of: path)
            if let found = text.range(of: Self.machinePath, options: .regularExpression) {
                Issue.record("\(path) holds \(text[found.lowerBound...].prefix(40))")
            }
        }
    }

    @Test func `every address in a text leads to a host that anyone may reach`() throws {
        let address = try Regex<(Substring, Substring)>(#"https?://([A-Za-z0-9.-]+)"#)
        for path in Self.texts {
            for match in SourceTree.text(of: path).matches(of: address) {
                let host = String(match.output.1)
                let isExample = Self.examples.contains { host == $0 || host.hasSuffix("." + $0) }
                #expect(isExample || Self.hosts.contains(host), "\(path)")
            }
        }
    }
}
