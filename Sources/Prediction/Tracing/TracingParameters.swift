/// Knowledge tracing with forgetting, for one skill or combination (Corbett & Anderson 1995).
struct TracingParameters: Hashable, Sendable {
    var prior = 0.5
    var learn = 0.2
    var forget = 0.03
    var guess = 0.2
    var slip = 0.1

    /// `p (1 - slip) + (1 - p) guess`.
    @inline(__always)
    func chance(mastery: Double) -> Double { mastery * (1 - slip) + (1 - mastery) * guess }

    /// Bayes on the answer, then forgetting and learning.
    @inline(__always)
    func mastery(after isCorrect: Bool, from mastery: Double) -> Double {
        let known = mastery * (isCorrect ? 1 - slip : slip)
        let unknown = (1 - mastery) * (isCorrect ? guess : 1 - guess)
        let posterior = known / (known + unknown)
        return posterior * (1 - forget) + (1 - posterior) * learn
    }

    /// The five numbers in the order of the declaration.
    var numbers: [Float] { [prior, learn, forget, guess, slip].map(Float.init) }

    init() {}

    init(numbers: ArraySlice<Float>) {
        let first = numbers.startIndex
        prior = Double(numbers[first])
        learn = Double(numbers[first + 1])
        forget = Double(numbers[first + 2])
        guess = Double(numbers[first + 3])
        slip = Double(numbers[first + 4])
    }
}
