import Foundation
import Pages
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite struct EvaluationChartTests {
    private let templates: Templates

    init() throws {
        templates = try Templates()
    }

    private func charts(_ report: EvaluationReport) -> [String] {
        templates.document(report).split(separator: "<svg class=\"plot").dropFirst().map { piece in
            "<svg class=\"plot" + piece[..<(piece.firstRange(of: "</svg>")?.upperBound ?? piece.endIndex)]
        }
    }

    private func chart(_ id: String, _ report: EvaluationReport = Samples.evaluation) throws -> String {
        try #require(charts(report).first { $0.contains("id=\"\(id)-title\"") })
    }

    @Test func `is well-formed and named, whatever the models are called`() {
        let evil = Samples.model("<b>\"&'", auc: 0.6)
        let bare = Samples.model("x", auc: nil)
        for report in [Samples.evaluation, Samples.evaluation([evil]), Samples.evaluation([bare])] {
            for svg in charts(report) {
                #expect(XMLParser(data: Data(svg.utf8)).parse(), "\(svg)")
                #expect(svg.contains("role=\"img\"") && svg.contains("<title id=") && svg.contains("<desc id="))
            }
        }
        #expect(charts(Samples.evaluation).count == 4)
    }

    @Test func `draws each model in its own line and a diagonal`() throws {
        let svg = try chart("roc")
        #expect(svg.ranges(of: "<polyline class=\"curve\"").count == 3)
        #expect(svg.ranges(of: "class=\"diagonal\"").count == 1)
        for index in 0..<3 { #expect(svg.contains("class=\"series series-\(index)\"")) }
        #expect(svg.contains("bkt, AUC 0.742; bkt-forget, AUC 0.759; full, AUC 0.812."))
    }

    @Test func `begins the curve in the lower left corner and ends it in the upper right`() throws {
        let points = try #require(try chart("roc").firstMatch(of: /class="curve" points="([^"]*)"/)?.output.1)
        let corners = points.split(separator: " ")
        #expect(corners.first == "62,376" && corners.last == "420,12")
    }

    @Test func `makes the area of a mark as large as its share of answers`() throws {
        let report = Samples.evaluation([Samples.bkt])
        let svg = try chart("reliability", report)
        let radii = svg.matches(of: /<circle class="mark"[^>]* r="([0-9.]+)"/).compactMap { Double($0.output.1) }
        #expect(radii.count == 11)
        #expect(radii.max() == 11)
        // 16,871 of at most 62,000 answers: 11 · √0.272 = 5.74.
        #expect(radii[9] == 5.7)
    }

    @Test func `keeps every number of the picture finite and inside`() throws {
        let wild = EvaluatedModel(
            name: "wild",
            explanation: "",
            measures: Samples.bkt.measures,
            aucByFold: [.nan, 2, nil],
            rocCurve: [.init(falseAlarms: -1, hits: .nan), .init(falseAlarms: 2, hits: .infinity)],
            reliability: [
                .init(responses: 0, predicted: .nan, observed: 3), .init(responses: 1, predicted: 5, observed: 2),
            ],
            fittingSeconds: .infinity,
            predictingSeconds: -1
        )
        for svg in charts(Samples.evaluation([wild])) { #expect(!svg.contains("nan") && !svg.contains("inf")) }
    }

    @Test func `ends the axis of the folds at round numbers`() throws {
        let ticks = try chart("folds").matches(of: /class="tick"[^>]*>([^<]*)</).map(\.output.1)
        #expect(ticks == ["0.70", "0.75", "0.80", "0.85"])
    }

    @Test func `shows the line of no gain beside the gain`() throws {
        let svg = try chart("gain")
        #expect(svg.contains("class=\"zero\"") && svg.contains("excludes 0"))
        #expect(svg.contains(">+0.08<") && svg.contains(">0.00<"))
    }

    @Test func `reads hits off the curve for the table`() {
        let html = templates.document(Samples.evaluation([Samples.full]))
        // 0.3 to the power of (1 − 0.8123) / 0.8123 is 0.7572.
        #expect(html.contains("<th scope=\"row\">30%</th><td class=\"amount\">75.7%</td>"))
    }
}
