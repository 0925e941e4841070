import KnowledgeTracing
import Quantities

/// Draws answers of learners who learn as a fitted model of knowledge tracing says.
///
/// Each learner has a true mastery, yes or no, of each combination of skills; a learner stays with one for some answers,
/// and the next is drawn with the weight of its answers in training. Every learner has a generator of their own, so the
/// answers of one do not depend on how many others there are.
package struct SimulatedAnswers: Sendable {
    /// One answer.
    package struct Answer: Hashable, Sendable {
        /// The combination, by its place in ``SimulatedAnswers/names``.
        package let combination: Int
        /// The item within the combination, from 0.
        package let item: Int
        /// Whether the answer is right.
        package let isCorrect: Bool
    }

    /// The chance that the next answer is to the same combination as the one before: learners practise in runs.
    static let staying = 0.8

    /// How many items a combination has.
    package static let itemsPerCombination = 20

    /// The names of the skills of each combination.
    package let names: [[String]]
    private let parameters: [BKTParameters]
    private let alias: AliasTable
    private let seed: UInt64

    /// Prepares a simulation; `nil` for a model without a combination.
    package init?(_ model: BKTModel, seed: UInt64) {
        let rows = model.combinations.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        guard let alias = AliasTable(rows.map { Double(max(1, $0.value.attempts)) }) else { return nil }
        names = rows.map(\.key)
        parameters = rows.map(\.value.parameters)
        self.alias = alias
        self.seed = seed
    }

    /// Hands over a learner's answers in order; O(answers + combinations).
    package func learner(_ number: Int, answers: Int, _ body: (Answer) -> Void) {
        var generator = SeededGenerator(seed: seed ^ UInt64(bitPattern: Int64(number)) &* 0xD1B5_4A32_D192_ED03)
        _ = generator.next()
        var masters = [Bool?](repeating: nil, count: names.count)
        var combination = alias.draw(using: &generator)
        for _ in 0..<answers {
            if generator.unit() >= Self.staying { combination = alias.draw(using: &generator) }
            let own = parameters[combination]
            let knows = masters[combination] ?? (generator.unit() < own.prior.value)
            let chance = knows ? 1 - own.slip.value : own.guess.value
            let isCorrect = generator.unit() < chance
            let turns = generator.unit() < (knows ? own.forget : own.learn.value)
            masters[combination] = turns != knows
            let item = Int(generator.next() >> 33) % Self.itemsPerCombination
            body(Answer(combination: combination, item: item, isCorrect: isCorrect))
        }
    }
}

/// Draws numbers with given weights in constant time.
///
/// Walker 1977, in the form of Vose 1991.
struct AliasTable: Sendable {
    private let chances: [Double]
    private let others: [Int]

    /// Prepares weights, none negative; `nil` where there is none above 0.
    init?(_ weights: [Double]) {
        let total = weights.reduce(0, +)
        guard total > 0 else { return nil }
        var scaled = weights.map { $0 * Double(weights.count) / total }
        var others = Array(weights.indices)
        var small = scaled.indices.filter { scaled[$0] < 1 }
        var large = scaled.indices.filter { scaled[$0] >= 1 }
        while let low = small.popLast(), let high = large.last {
            others[low] = high
            scaled[high] -= 1 - scaled[low]
            if scaled[high] < 1 { small.append(large.removeLast()) }
        }
        for left in small + large where others[left] == left { scaled[left] = 1 }
        chances = scaled
        self.others = others
    }

    /// A number, with its weight.
    func draw(using generator: inout SeededGenerator) -> Int {
        let place = generator.unit() * Double(chances.count)
        let index = min(Int(place), chances.count - 1)
        return place - Double(index) < chances[index] ? index : others[index]
    }
}
