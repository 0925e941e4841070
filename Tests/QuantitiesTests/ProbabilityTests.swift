import Foundation
import Quantities
import Testing

@Suite struct ProbabilityTests {
    @Test(arguments: [-0.000_001, 1.000_001, .nan, .infinity, -.infinity, -1, 2] as [Double])
    func `a number outside 0...1 is not a probability`(number: Double) {
        #expect(Probability(number) == nil)
    }

    @Test(
        arguments: [(0, 1e-10), (-0.0, 1e-10), (1, 1 - 1e-10), (0.5, 0.5), (1e-12, 1e-10), (0.3, 0.3)]
            as [(Double, Double)]
    )
    func `the edges keep the margin and what lies between stays exact`(number: Double, expected: Double) throws {
        #expect(try #require(Probability(number)).value == expected)
    }

    @Test(
        arguments: [
            (-5, 1e-10), (7, 1 - 1e-10), (.infinity, 1 - 1e-10), (-.infinity, 1e-10), (.nan, 0.5), (0.25, 0.25),
        ] as [(Double, Double)]
    )
    func `clamping takes the nearest probability and even odds for what is no number`(number: Double, expected: Double)
    {
        #expect(Probability(clamping: number).value == expected)
    }

    @Test func `every value lies between the margins, and so does its complement`() {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<10_000 {
            let probability = Probability(clamping: Double(bitPattern: generator.next()))
            for value in [probability.value, probability.complement.value] {
                #expect(value >= Probability.margin && value <= 1 - Probability.margin)
            }
        }
    }

    @Test func `the complement of the complement is the same probability`() {
        for step in 0...1000 {
            let probability = Probability(clamping: Double(step) / 1000)
            #expect(abs(probability.complement.complement.value - probability.value) < 1e-15)
            #expect(abs(probability.value + probability.complement.value - 1) < 1e-15)
        }
    }

    @Test func `it is written as a number, and a number outside 0...1 is refused`() throws {
        let half = try JSONEncoder().encode([Probability.half])
        #expect(String(decoding: half, as: UTF8.self) == "[0.5]")
        #expect(try JSONDecoder().decode([Probability].self, from: half) == [.half])
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([Probability].self, from: Data("[1.5]".utf8)) }
    }
}
