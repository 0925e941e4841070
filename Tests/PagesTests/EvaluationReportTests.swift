import Formulas
import Foundation
import Pages
import Testing

@Suite struct EvaluationReportTests {
    private let templates: Templates

    init() throws {
        templates = try Templates()
    }

    private func html(_ report: EvaluationReport, _ language: Language = .english) -> String {
        templates.document(report, in: language)
    }

    @Test(arguments: Language.allCases)
    func `is a whole document with its landmarks and one heading of the first rank`(language: Language) {
        let html = html(Samples.evaluation, language)
        #expect(html.hasPrefix("<!doctype html>\n<html lang=\"\(language.tag)\">"))
        for part in ["<header", "<nav", "<main", "<footer", "<h1", "<title"] {
            #expect(html.contains(part + " ") || html.contains(part + ">"), "\(part)")
        }
        #expect(html.ranges(of: "<h1").count == 1 && html.ranges(of: "<main").count == 1)
        #expect(!html.contains("evaluation.") && !html.contains("{{") && !html.contains("{n}"))
        #expect(html.contains("practice-2025.csv"))
    }

    @Test func `leads from the contents to what is there, and labels what it names`() {
        for report in [Samples.evaluation, Samples.evaluation([Samples.bkt]), Samples.evaluation([])] {
            let html = html(report)
            let ids = html.matches(of: /\sid="([^"]+)"/).map(\.output.1)
            #expect(Set(ids).count == ids.count)
            let labels = html.matches(of: /<(?:section|div)[^>]* aria-label(?:ledby)?="([^"]+)"/).map(\.output.1)
            #expect(Set(labels).count == labels.count)
            for match in html.matches(of: /(?:href="#|aria-labelledby=")([^"]+)"/) {
                for id in match.1.split(separator: " ") { #expect(ids.contains(id), "\(id)") }
            }
        }
    }

    @Test func `stands alone: nothing is fetched and nothing runs`() {
        let html = html(Samples.evaluation)
        for word in ["<script", "<link", "<img", "src=", "url(", "@import", "http:", "https:", "/static/"] {
            #expect(!html.contains(word), "\(word)")
        }
        #expect(html.matches(of: /href="[^#]/).isEmpty)
        #expect(html.contains("light-dark(") && html.contains("@media print"))
    }

    @Test func `has raw colours in the tokens alone`() throws {
        let html = html(Samples.evaluation)
        let end = try #require(html.range(of: "--serif"))
        let rest = html[end.upperBound...].replacing(/&#[0-9]+;/, with: "").replacing(/href="#[^"]*"/, with: "")
        #expect(!rest.contains(/#[0-9a-fA-F]{3,8}\b/))
        #expect(!rest.contains(/\b(oklch|rgba?|hsla?)\(/))
        #expect(!rest.contains(/(fill|stroke|style)="/))
    }

    @Test func `uses only colours and measures that the tokens have`() {
        let html = html(Samples.evaluation)
        let known = Set(html.matches(of: /(--[a-z0-9-]+):/).map(\.output.1))
        for match in html.matches(of: /var\((--[a-z0-9-]+)\)/) { #expect(known.contains(match.1), "\(match.1)") }
    }

    @Test func `escapes what the log and the caller have written`() {
        let evil = "<script>alert(1)</script>\"'&{{t:product}}</style>"
        let report = EvaluationReport(
            source: EvaluationSource(fileName: evil, answers: 1, learners: 1, skills: 1, folds: 1),
            models: [Samples.model(evil, auc: 0.7), Samples.full],
            comparison: ModelComparison(
                baseline: evil,
                challenger: evil,
                aucGain: 0.1,
                aucGainInterval: ConfidenceInterval(lower: 0, upper: 0.2),
                logLossGain: 0
            ),
            terms: [ModelTerm(name: evil, explanation: evil, weight: 1)],
            skills: [
                EvaluatedSkill(
                    name: evil,
                    responses: 1,
                    shareRight: 1,
                    measures: [],
                    servingModel: evil,
                    reason: evil
                )
            ]
        )
        let html = html(report)
        #expect(!html.contains("<script") && html.ranges(of: "</style>").count == 1)
        #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;"))
    }

    @Test func `marks the best of each column among several models`() {
        #expect(html(Samples.evaluation).ranges(of: "class=\"best\"").count == 5)
        #expect(html(Samples.evaluation).contains("full has the highest AUC of all models: 0.812."))
        #expect(html(Samples.evaluation([Samples.bkt, Samples.bkt])).ranges(of: "class=\"best\"").isEmpty)
    }

    @Test func `shows one model without a word of others`() {
        let html = html(Samples.evaluation([Samples.bkt]))
        #expect(html.contains("bkt reaches an AUC of 0.742."))
        for part in ["class=\"best\"", "id=\"comparison\"", "id=\"terms\"", "id=\"skills\"", "series-1\""] {
            #expect(!html.contains(part), "\(part)")
        }
        #expect(html.contains("<td class=\"amount\" data-label=\"Answers\">282,071</td>"))
    }

    @Test func `says whether the interval of the gain excludes 0`() {
        func sentence(_ gain: Double, _ lower: Double, _ upper: Double) -> String {
            let interval = ConfidenceInterval(lower: lower, upper: upper)
            return html(
                Samples.evaluation(
                    [Samples.bkt, Samples.full],
                    comparison: ModelComparison(
                        baseline: "bkt",
                        challenger: "full",
                        aucGain: gain,
                        aucGainInterval: interval,
                        logLossGain: 0.01
                    )
                )
            )
        }
        let better = "+0.0660 to +0.0740, excludes 0: full foresees these answers better"
        #expect(sentence(0.07, 0.066, 0.074).contains(better))
        let worse = "−0.0740 to −0.0660, excludes 0: full foresees these answers worse"
        #expect(sentence(-0.07, -0.074, -0.066).contains(worse))
        #expect(sentence(0.001, -0.002, 0.004).contains("−0.0020 to +0.0040, includes 0"))
        #expect(sentence(0.001, 0, 0.004).contains("includes 0"))
    }

    @Test func `says why there is no area where all answers are alike`() {
        let html = html(Samples.evaluation([Samples.model("bkt", auc: nil)]))
        #expect(html.contains("so no AUC can be given") && html.contains("There is no curve"))
        #expect(!html.contains("roc-title") && !html.contains("folds-title") && html.contains("reliability-title"))
        #expect(html.contains("<td class=\"amount\">–</td>"))
    }

    @Test func `says so where there is no bin and where there is no model`() {
        let bare = EvaluatedModel(
            name: "bkt",
            explanation: "",
            measures: Samples.bkt.measures,
            aucByFold: [],
            rocCurve: [],
            reliability: [],
            fittingSeconds: 0,
            predictingSeconds: .nan
        )
        #expect(html(Samples.evaluation([bare])).contains("no answers were foreseen"))
        #expect(!html(Samples.evaluation([bare])).contains("nan"))
        let none = html(Samples.evaluation([]))
        #expect(none.contains("No model was evaluated.") && !none.contains("all wrong") && !none.contains("#curves"))
    }

    @Test(arguments: [(400, nil), (401, "1 more is not"), (1_633, "1,233 more are not")])
    func `lists at most 400 skills and tells how many more there are`(count: Int, more: String?) {
        let skills = (0..<count).map { Samples.skill("Skill \($0)", $0) }
        let html = html(EvaluationReport(source: Samples.evaluation.source, models: [Samples.bkt], skills: skills))
        #expect(html.ranges(of: "<th scope=\"row\">Skill ").count == 400)
        #expect(html.contains("in this table") == (more != nil))
        if let more { #expect(html.contains("The first 400 skills are shown; \(more) in this table.")) }
    }

    @Test func `gives each skill the measures of its models in the order of the models`() throws {
        let html = html(Samples.evaluation)
        let start = try #require(html.firstRange(of: "<th scope=\"row\">Percent of</th>"))
        let rest = html[start.upperBound...]
        let row = rest[..<(try #require(rest.firstRange(of: "</tr>")).lowerBound)]
        let cells = row.matches(of: /<td class="amount([^"]*)">([^<]*)</).map { "\($0.output.1):\($0.output.2)" }
        #expect(cells[2...3] == [" first serves:0.740", " serves:0.561"])
        #expect(cells[4...] == [" first:0.755", ":0.549", " first:0.788", ":0.522"])
        #expect(row.contains("<strong>bkt</strong>") && row.contains("too few answers for more"))
    }

    @Test func `groups digits as each language does`() {
        #expect(html(Samples.evaluation).contains(">282,071<"))
        #expect(html(Samples.evaluation, .hindi).contains(">2,82,071<"))
    }
}
