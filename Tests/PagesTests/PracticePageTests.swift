import Formulas
import Pages
import Quantities
import Testing

@Suite struct PracticePageTests {
    private let templates: Templates

    init() throws {
        templates = try Templates()
    }

    private func html(_ page: PracticePage) -> String { templates.html(page, in: Samples.frame("/practice")) }

    @Test func `carries the ticket in every form about the item`() {
        for page in [Samples.single, Samples.wrong] {
            let html = html(page)
            let forms = html.matches(of: /(?s)<form[^>]*action="\/practice\/[^>]*>(.*?)<\/form>/).map {
                String($0.output.1)
            }
            #expect(forms.count == 2)
            for form in forms {
                for field in ["session\" value=\"s1", "item\" value=\"i1", "key\" value=\"k1"] {
                    #expect(form.contains("name=\"\(field)\""))
                }
            }
        }
    }

    @Test func `offers one radio for each option and no choice beforehand`() {
        let html = html(Samples.single)
        #expect(html.ranges(of: "name=\"choice\"").count == 4)
        #expect(!html.contains(" checked><span"))
        for index in 0..<4 { #expect(html.contains("name=\"choice\" value=\"\(index)\"")) }
    }

    @Test func `names an option that is only a formula by its reading`() {
        #expect(html(Samples.single).contains("aria-label=\"the fraction u squared over 2 a end fraction\""))
    }

    @Test func `keeps what was filled in`() {
        #expect(html(Samples.several).contains("name=\"choices\" value=\"3\" checked"))
        #expect(html(Samples.numeric).contains("value=\"50 s\""))
        #expect(html(Samples.match).contains("<option value=\"2\" selected>"))
    }

    @Test func `asks for a partner of each left text`() {
        let html = html(Samples.match)
        for index in 0..<3 { #expect(html.contains("name=\"match\(index)\"")) }
        #expect(html.contains("aria-label=\"Partner of NaCl\""))
    }

    @Test func `says that a fault of form does not count`() {
        let html = html(Samples.numeric)
        #expect(html.contains("role=\"alert\""))
        #expect(html.contains("Only the form is off; this does not count."))
        #expect(html.contains("Give the answer in m."))
    }

    @Test func `puts the check first, so that Enter checks`() throws {
        let html = html(Samples.numeric)
        let form = try #require(html.firstMatch(of: /(?s)<form id="answer"(.*?)<\/form>/)).output.1
        let buttons = form.matches(of: /<button([^>]*)>/).map { String($0.output.1) }
        #expect(buttons.first?.contains("data-key=\"check\"") == true)
        #expect(buttons.dropFirst().allSatisfy { $0.contains("formaction=") && $0.contains("formnovalidate") })
    }

    @Test func `closes the hint ladder at its end`() {
        let all = HintLadder(opened: [Prose("a"), Prose("b"), Prose("c")])
        #expect(!html(Samples.practice(.single([]), hints: all)).contains("/practice/hint"))
        #expect(html(Samples.practice(.single([]))).contains("Open hint 1 of 3"))
        #expect(html(Samples.numeric).contains("Open hint 3 of 3"))
    }

    @Test func `keeps solution and key to itself until the item is answered`() {
        #expect(!html(Samples.single).contains("Doubling the deceleration"))
        #expect(html(Samples.wrong).contains("Doubling the deceleration"))
        #expect(!html(Samples.wrong).contains("/practice/answer"))
    }

    @Test func `tells the verdict in title, words and marks`() {
        let html = html(Samples.wrong)
        #expect(html.contains("<title>Not right · Motion in a straight line · Vidya</title>"))
        #expect(html.contains("−1 marks"))
        #expect(html.contains("Leaves out the factor one half"))
        #expect(html.contains("Your answer, not right") && html.contains("Right answer"))
        #expect(self.html(Samples.right).contains("+4 marks"))
    }

    @Test func `shows the right partner of each left text`() {
        let html = html(Samples.partly)
        #expect(html.contains("1 of 2 right"))
        #expect(html.ranges(of: "class=\"option right\"").count == 1)
        #expect(html.ranges(of: "class=\"option wrong\"").count == 1)
    }

    @Test func `says what moved and why`() {
        let html = html(Samples.right)
        #expect(html.contains("You answered right after a hint."))
        #expect(html.contains("58%") && html.contains("71%"))
    }
}
