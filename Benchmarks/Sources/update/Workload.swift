import KnowledgeTracing
import Quantities

/// Answers to random states, the same as those of `Peers/update.c`.
struct Workload {
    private struct State {
        var mastery: Probability
        let parameters: BKTParameters
    }

    private var states: [State]
    private let order: [UInt32]
    private let right: [Bool]

    init(states: Int, answers: Int) {
        let parameters = BKTParameters.standard
        self.states = Array(repeating: State(mastery: parameters.prior, parameters: parameters), count: states)
        var draw = Draw()
        var order: [UInt32] = []
        var right: [Bool] = []
        for _ in 0..<answers {
            order.append(draw.next() % UInt32(states))
            right.append(draw.next() % 3 != 0)
        }
        self.order = order
        self.right = right
    }

    /// The number of answers in a pass.
    var count: Int { order.count }

    /// Foresees every answer and then updates its state; returns the sum of the chances that were foreseen.
    mutating func pass() -> Double {
        var sum = 0.0
        for answer in order.indices {
            let place = Int(order[answer])
            let state = states[place]
            sum += state.parameters.prediction(at: state.mastery).value
            states[place].mastery = state.parameters.updated(state.mastery, correct: right[answer])
        }
        return sum
    }
}

/// Marsaglia's xorshift, 64 bits of state.
private struct Draw {
    private var seed: UInt64 = 0x9E37_79B9_7F4A_7C15

    mutating func next() -> UInt32 {
        seed ^= seed << 13
        seed ^= seed >> 7
        seed ^= seed << 17
        return UInt32(truncatingIfNeeded: seed >> 32)
    }
}
