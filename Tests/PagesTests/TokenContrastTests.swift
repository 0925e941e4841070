import Foundation
import Pages
import Testing

@Suite struct TokenContrastTests {
    private let tokens: [String: [OKLCH]]
    private let css: String

    init() throws {
        let file = try #require(try StaticFiles().byName["site.css"])
        let css = String(decoding: file.bytes, as: UTF8.self)
        self.css = css
        var tokens: [String: [OKLCH]] = [:]
        let colour =
            /--([a-z0-9-]+): light-dark\(oklch\(([0-9.]+) ([0-9.]+) ([0-9.]+)\), oklch\(([0-9.]+) ([0-9.]+) ([0-9.]+)\)\)/
        for match in css.matches(of: colour) {
            let numbers = [match.2, match.3, match.4, match.5, match.6, match.7].compactMap { Double($0) }
            try #require(numbers.count == 6)
            tokens[String(match.1)] = [
                OKLCH(lightness: numbers[0], chroma: numbers[1], hue: numbers[2]),
                OKLCH(lightness: numbers[3], chroma: numbers[4], hue: numbers[5]),
            ]
        }
        self.tokens = tokens
    }

    private func contrast(_ first: String, _ second: String, theme: Int) throws -> Double {
        let one = try #require(tokens[first])[theme].luminance
        let two = try #require(tokens[second])[theme].luminance
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    @Test(arguments: [0, 1])
    func `keeps text readable on every ground`(theme: Int) throws {
        let texts = [
            "ink", "ink-soft", "accent", "accent-strong", "level-0", "level-1", "level-2", "level-3", "level-4",
        ]
        for text in texts + ["right", "wrong", "partly"] {
            for ground in ["paper", "surface", "sunk"] {
                let ratio = try contrast(text, ground, theme: theme)
                #expect(ratio >= 4.5, "\(text) on \(ground), theme \(theme): \(ratio)")
            }
        }
        for (text, ground) in [
            ("on-accent", "accent"), ("on-accent", "accent-strong"), ("ink", "accent-tint"), ("accent", "accent-tint"),
            ("accent-strong", "accent-tint"), ("right", "right-tint"), ("wrong", "wrong-tint"),
            ("partly", "partly-tint"),
            ("ink", "partly-tint"), ("ink-soft", "right-tint"), ("ink-soft", "wrong-tint"), ("surface", "right"),
        ] {
            let ratio = try contrast(text, ground, theme: theme)
            #expect(ratio >= 4.5, "\(text) on \(ground), theme \(theme): \(ratio)")
        }
    }

    @Test(arguments: [0, 1])
    func `keeps the edges of controls visible`(theme: Int) throws {
        for ground in ["paper", "surface"] {
            #expect(try contrast("edge", ground, theme: theme) >= 3)
        }
    }

    @Test func `has raw colours in the tokens alone`() throws {
        let end = try #require(css.range(of: "--serif"))
        let rest = css[end.upperBound...]
        #expect(!rest.contains(/#[0-9a-fA-F]{3,8}\b/))
        #expect(!rest.contains("oklch(") && !rest.contains("rgb(") && !rest.contains("hsl("))
    }

    @Test func `knows the contrast of black on white`() {
        let (white, black) = (OKLCH(lightness: 1, chroma: 0, hue: 0), OKLCH(lightness: 0, chroma: 0, hue: 0))
        #expect(abs((white.luminance + 0.05) / (black.luminance + 0.05) - 21) < 0.01)
    }
}
