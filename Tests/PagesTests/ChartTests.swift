import Formulas
import Pages
import Quantities
import Testing

@Suite struct ChartTests {
    private let words: Catalogue

    init() throws {
        words = try Catalogues()[.english]
    }

    @Test func `fills the bar of levels and says its counts`() {
        let svg = LevelBar(counts: [.mastered: 1, .secure: 1, .unseen: 2]).svg(words).html
        let widths = svg.matches(of: /width="([0-9.]+)"/).compactMap { Double($0.output.1) }
        #expect(widths == [24.4, 24.4, 50])
        #expect(svg.contains("aria-label=\"1 Mastered, 1 Secure, 2 Not started\""))
    }

    @Test func `draws an empty bar for a subject without concepts`() {
        #expect(!LevelBar(counts: [:]).svg(words).html.contains("<rect"))
    }

    @Test func `draws a step and a mark for each answer`() {
        let svg = HistoryChart(points: Samples.concept.history).svg(words).html
        #expect(svg.ranges(of: "<circle").count == 8)
        #expect(svg.contains("Mastery over 8 answers: from 32% to 71%"))
        let line = svg.firstMatch(of: /polyline class="line" points="([^"]*)"/)
        #expect(line?.output.1.split(separator: " ").count == 16)
    }

    @Test func `draws no line where there is no evidence`() {
        let svg = HistoryChart(points: []).svg(words).html
        #expect(!svg.contains("polyline") && svg.contains("No history yet"))
    }

    @Test func `links every concept of the map and says level, doubt and readiness in words`() {
        let svg = ConceptMap(nodes: Samples.map.nodes).svg(words, label: "map").html
        #expect(svg.ranges(of: "<a href=\"/concepts/").count == 14)
        #expect(svg.contains("aria-label=\"Circular motion, Beginning, 30%, Still uncertain, Ready to learn\""))
        #expect(svg.contains("aria-label=\"Waves, Not started\""))
        #expect(svg.ranges(of: "class=\"ring\"").count == 3)
    }

    @Test func `keeps every box of the map inside the picture`() throws {
        let svg = ConceptMap(nodes: Samples.map.nodes).svg(words, label: "map").html
        let size = try #require(svg.firstMatch(of: /viewBox="0 0 ([0-9.]+) ([0-9.]+)"/))
        let (width, height) = (try #require(Double(size.1)), try #require(Double(size.2)))
        for match in svg.matches(of: /translate\((-?[0-9.]+) (-?[0-9.]+)\)" aria/) {
            let (x, y) = (try #require(Double(match.1)), try #require(Double(match.2)))
            #expect(x >= 0 && x + 172 <= width && y >= 0 && y + 80 <= height)
        }
    }
}
