import Foundation
import KnowledgeTracing
import Quantities
import Testing

@Suite struct BKTParametersTests {
    @Test func `the built-in set is 0.1, 0.1, 0.1, 0.25 without warnings`() {
        let standard = BKTParameters.standard
        #expect(standard.prior.value == 0.1 && standard.learn.value == 0.1)
        #expect(standard.slip.value == 0.1 && standard.guess.value == 0.25)
        #expect(standard.forget == 0)
        #expect(standard.warnings.isEmpty)
        #expect(BKTParameters.masteredAt == 0.95)
    }

    @Test(arguments: [0.0, 1.0, -0.1, 1.1, Double.nan, Double.infinity])
    func `every parameter lies strictly between 0 and 1`(value: Double) {
        let sound = 0.2
        for name in [ParameterName.prior, .learn, .slip, .guess] {
            let found = BKTParameters.violations(
                prior: name == .prior ? value : sound,
                learn: name == .learn ? value : sound,
                slip: name == .slip ? value : sound,
                guess: name == .guess ? value : sound
            )
            #expect(found.first?.parameter == name)
            #expect(found.first?.rule == "0 < \(name.rawValue) < 1")
        }
    }

    @Test func `a slip of one half is refused by name, value and rule`() {
        #expect(throws: ParameterError.notUnderHalf(.slip, value: 0.5)) {
            try BKTParameters(prior: 0.1, learn: 0.1, slip: 0.5, guess: 0.2)
        }
        #expect(ParameterError.notUnderHalf(.slip, value: 0.5).description == "slip is 0.5, but the rule is slip < 0.5")
    }

    @Test func `a guess of one half is refused`() {
        #expect(throws: ParameterError.notUnderHalf(.guess, value: 0.5)) {
            try BKTParameters(prior: 0.1, learn: 0.1, slip: 0.2, guess: 0.5)
        }
    }

    @Test func `knowing must beat guessing`() {
        #expect(throws: ParameterError.guessTooCloseToKnowing(guess: 0.3, limit: 0.25)) {
            try BKTParameters(prior: 0.1, learn: 0.1, slip: 0.75, guess: 0.3)
        }
    }

    @Test func `just inside the bounds is accepted`() throws {
        let edge = try BKTParameters(prior: 0.999, learn: 0.001, slip: 0.499, guess: 0.499)
        #expect(edge.slip.value == 0.499)
    }

    @Test(arguments: [(0.0099, true), (0.01, false)])
    func `learning under 0.01 is a warning`(learn: Double, isWarned: Bool) throws {
        let parameters = try BKTParameters(prior: 0.001, learn: learn, slip: 0.1, guess: 0.2)
        #expect(parameters.warnings.contains(.hardlyLearns(learn: learn)) == isWarned)
    }

    @Test func `a separation under 0.1 is a warning`() throws {
        let narrow = try BKTParameters(prior: 0.1, learn: 0.2, slip: 0.46, guess: 0.45)
        let wide = try BKTParameters(prior: 0.1, learn: 0.2, slip: 0.4, guess: 0.4)
        #expect(narrow.warnings.count == 1 && wide.warnings.isEmpty)
    }

    @Test func `an expected gain under 0.05 is a warning`() throws {
        let sated = try BKTParameters(prior: 0.5, learn: 0.09, slip: 0.1, guess: 0.2)
        #expect(sated.warnings == [.hardlyGains(gain: 0.045)])
    }

    @Test func `the fit's box is as agreed`() {
        let box = FitBounds.standard
        #expect(box.prior == 0.001...0.5 && box.learn == 0.001...0.5)
        #expect(box.slip == 0.001...0.4 && box.guess == 0.001...0.4)
        #expect(box.fewestAttempts == 10)
        #expect(box.contains(.standard))
    }

    @Test func `parameters survive being written and read`() throws {
        let set = try BKTParameters(prior: 0.3, learn: 0.2, slip: 0.05, guess: 0.15, forget: 0.01)
        let read = try JSONDecoder().decode(BKTParameters.self, from: JSONEncoder().encode(set))
        #expect(read == set)
    }

    @Test func `broken parameters are not read`() {
        let text = Data(#"{"prior":0.1,"learn":0.1,"slip":0.6,"guess":0.2}"#.utf8)
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(BKTParameters.self, from: text) }
    }
}
