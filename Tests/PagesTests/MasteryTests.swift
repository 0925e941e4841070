import Formulas
import Pages
import Quantities
import Testing

@Suite struct MasteryTests {
    @Test(arguments: [
        (0.0, MasteryLevel.beginning), (0.399, .beginning), (0.4, .developing), (0.699, .developing), (0.7, .secure),
        (0.899, .secure), (0.9, .mastered), (1.0, .mastered),
    ])
    func `has a word for every estimate`(value: Double, level: MasteryLevel) {
        #expect(MasteryLevel(of: Probability(clamping: value)) == level)
    }

    @Test func `is a dash until there is evidence`() throws {
        let html = try Templates().html(Samples.concepts, in: Samples.frame("/concepts"))
        #expect(html.contains("<span class=\"word\">Not started</span> <span class=\"percent\">–</span>"))
        #expect(Mastery.unseen.level == .unseen && !Mastery.unseen.isUncertain)
    }

    @Test func `never claims certainty in percent`() throws {
        let mastery = Mastery(Probability(clamping: 1), low: Probability(clamping: 1), high: Probability(clamping: 1))
        let row = ConceptRow(concept: Samples.vectors, summary: Prose("x"), mastery: mastery)
        let page = ConceptListPage(
            course: "c",
            groups: [ConceptListPage.Group(subject: Samples.subjects[0], rows: [row])]
        )
        let html = try Templates().html(page, in: Samples.frame("/concepts"))
        #expect(html.contains("99%") && !html.contains("100%"))
    }

    @Test func `is uncertain when its band is wide`() {
        #expect(Samples.estimate(0.5, spread: 0.3).isUncertain)
        #expect(!Samples.estimate(0.5, spread: 0.1).isUncertain)
    }
}
