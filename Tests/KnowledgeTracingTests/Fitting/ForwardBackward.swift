import KnowledgeTracing
import Quantities

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The likelihood and the expected counts of sequences, answer by answer, straight from the textbook.
///
/// Rabiner, "A tutorial on hidden Markov models", 1989, with normalised chances.
struct ForwardBackward {
    private(set) var logLikelihood = 0.0
    private(set) var happened: [ParameterName: Double] = [:]
    private(set) var missed: [ParameterName: Double] = [:]

    private let start: [Double]
    /// From the state of the row to that of the column; state 0 does not know, state 1 does.
    private let change: [[Double]]
    private let right: [Double]

    init(_ sequences: [[Bool]], under parameters: BKTParameters) {
        start = [parameters.prior.complement.value, parameters.prior.value]
        let learn = parameters.learn.value
        change = [[1 - learn, learn], [parameters.forget, 1 - parameters.forget]]
        right = [parameters.guess.value, 1 - parameters.slip.value]
        for sequence in sequences where !sequence.isEmpty { add(sequence) }
    }

    private mutating func add(_ answers: [Bool]) {
        let chances = answers.map { isCorrect in right.map { isCorrect ? $0 : 1 - $0 } }
        let (forward, norms) = climb(chances)
        for norm in norms { logLikelihood += log(norm) }
        var back = [1.0, 1.0]
        for place in answers.indices.reversed() {
            let state = [forward[place][0] * back[0], forward[place][1] * back[1]]
            count(state, answers[place], isFirst: place == 0)
            guard place > 0 else { break }
            var earlier = [0.0, 0.0]
            for from in 0..<2 {
                for to in 0..<2 {
                    let share: Double = change[from][to] * chances[place][to] * back[to] / norms[place]
                    count(share * forward[place - 1][from], from: from, to: to)
                    earlier[from] += share
                }
            }
            back = earlier
        }
    }

    private func climb(_ chances: [[Double]]) -> (forward: [[Double]], norms: [Double]) {
        var forward: [[Double]] = []
        var norms: [Double] = []
        for chance in chances {
            var before = start
            if let last = forward.last {
                before = [0, 1].map { last[0] * change[0][$0] + last[1] * change[1][$0] }
            }
            let joint = [before[0] * chance[0], before[1] * chance[1]]
            let norm = joint[0] + joint[1]
            norms.append(norm)
            forward.append([joint[0] / norm, joint[1] / norm])
        }
        return (forward, norms)
    }

    private mutating func count(_ state: [Double], _ isCorrect: Bool, isFirst: Bool) {
        if isFirst {
            happened[.prior, default: 0] += state[1]
            missed[.prior, default: 0] += state[0]
        }
        if isCorrect {
            happened[.guess, default: 0] += state[0]
            missed[.slip, default: 0] += state[1]
        } else {
            missed[.guess, default: 0] += state[0]
            happened[.slip, default: 0] += state[1]
        }
    }

    private mutating func count(_ share: Double, from: Int, to: Int) {
        let name: ParameterName = from == 0 ? .learn : .forget
        if from == to { missed[name, default: 0] += share } else { happened[name, default: 0] += share }
    }
}
