import Foundation
import Settings
import Testing

@Suite struct ExampleFileTests {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    @Test func `the example file at the root is the one that the settings describe`() throws {
        let text = try String(contentsOf: Self.root.appending(path: ".env.example"), encoding: .utf8)
        #expect(text == SettingKey.exampleFile)
    }

    @Test func `the example, with every line turned on, is a deployment that starts`() throws {
        var variables: [String: String] = [:]
        for line in SettingKey.exampleFile.split(separator: "\n") where line.contains("VIDYA_") {
            let parts = line.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            variables[String(parts[0])] = String(parts[1])
        }
        #expect(variables.count == SettingKey.all.count)
        #expect(try Settings(environment: variables) == Settings(environment: [:]))
    }
}
