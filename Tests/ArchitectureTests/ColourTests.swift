import Foundation
import Testing

@Suite struct ColourTests {
    private static let colour = #"#[0-9a-fA-F]{3,8}(?![0-9a-zA-Z_-])|\b(rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch)\("#

    @Test func `only the file of the tokens holds raw colours`() {
        let styles = SourceTree.files(under: "Sources/Pages/Resources", ending: [".css", ".mustache", ".js"])
        #expect(styles.contains("Sources/Pages/Resources/styles/10-tokens.css"))
        for path in styles where path != "Sources/Pages/Resources/styles/10-tokens.css" {
            let lines = SourceTree.text(of: path).split(separator: "\n", omittingEmptySubsequences: false)
            for (index, line) in lines.enumerated() {
                #expect(line.range(of: Self.colour, options: .regularExpression) == nil, "\(path):\(index + 1)")
            }
        }
    }

    @Test func `the code of the pages names colours by their tokens`() {
        for file in SourceTree.sources where file.module == "Pages" {
            for (index, line) in file.lines.enumerated() {
                #expect(line.range(of: Self.colour, options: .regularExpression) == nil, "\(file.path):\(index + 1)")
            }
        }
    }
}
