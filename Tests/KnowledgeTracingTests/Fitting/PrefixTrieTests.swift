import KnowledgeTracing
import Quantities
import Testing

@Suite struct PrefixTrieTests {
    private static let sets: [BKTParameters] = [
        .standard,
        try? BKTParameters(prior: 0.6, learn: 0.3, slip: 0.2, guess: 0.3, forget: 0.1),
        try? BKTParameters(prior: 0.001, learn: 0.001, slip: 0.001, guess: 0.001, forget: 0.5),
        try? BKTParameters(prior: 0.9, learn: 0.9, slip: 0.45, guess: 0.45, forget: 0.0001),
    ].compactMap { $0 }

    private func sequences(seed: UInt64, longest: Int) throws -> [[Bool]] {
        var source = SimulatedAnswers(seed: seed)
        let parameters = try BKTParameters(prior: 0.4, learn: 0.1, slip: 0.1, guess: 0.2, forget: 0.05)
        return source.sequences(40, lengths: 1...longest, from: parameters)
    }

    private func trie(of sequences: [[Bool]]) throws -> PrefixTrie {
        try #require(try AnswerLog(sequences: sequences).tries().first)
    }

    @Test(arguments: [3, 12, 300])
    func `a tree says what every sequence by itself says`(longest: Int) throws {
        for seed in 0..<2 {
            let sequences = try sequences(seed: UInt64(seed), longest: longest)
            let trie = try trie(of: sequences)
            for parameters in Self.sets {
                let expected = ForwardBackward(sequences, under: parameters)
                let counts = trie.expectedCounts(under: parameters)
                let size = Double(trie.attempts)
                #expect(isClose(counts.logLikelihood, expected.logLikelihood, within: 1e-11 * size))
                #expect(trie.logLikelihood(under: parameters) == counts.logLikelihood)
                for name in ParameterName.allCases {
                    #expect(isClose(counts[name].happened, expected.happened[name] ?? 0, within: 1e-11 * size))
                    #expect(isClose(counts[name].missed, expected.missed[name] ?? 0, within: 1e-11 * size))
                }
            }
        }
    }

    @Test func `equal beginnings share their nodes`() throws {
        let trie = try trie(of: [[true, true, false], [true, true], [true, false], [false], [true, true, false]])
        #expect(trie.nodeCount == 5)
        #expect(trie.attempts == 11 && trie.correctAnswers == 7)
        #expect(trie.sequences == 5 && trie.depth == 3)
    }

    @Test func `the gradient is that of finite differences`() throws {
        let trie = try trie(of: try sequences(seed: 9, longest: 30))
        let middle = [0.3, 0.2, 0.15, 0.25, 0.08]
        func value(_ numbers: [Double]) throws -> Double {
            trie.logLikelihood(under: try parameters(numbers))
        }
        let gradient = trie.gradient(under: try parameters(middle))
        let names: [ParameterName] = [.prior, .learn, .slip, .guess, .forget]
        for (place, name) in names.enumerated() {
            var (over, under) = (middle, middle)
            over[place] += 1e-5
            under[place] -= 1e-5
            let difference = (try value(over) - value(under)) / 2e-5
            #expect(isClose(gradient[name], difference, within: 1e-6 * max(1, difference.magnitude)), "\(name)")
        }
    }

    @Test func `the gradient along forgetting is known where nothing is forgotten`() throws {
        let trie = try trie(of: try sequences(seed: 4, longest: 10))
        let still = try parameters([0.3, 0.2, 0.15, 0.25, 0])
        let moved = try parameters([0.3, 0.2, 0.15, 0.25, 1e-7])
        let difference = (trie.logLikelihood(under: moved) - trie.logLikelihood(under: still)) / 1e-7
        #expect(isClose(trie.gradient(under: still)[.forget], difference, within: 1e-3 * difference.magnitude))
    }

    private func parameters(_ numbers: [Double]) throws -> BKTParameters {
        try BKTParameters(
            prior: numbers[0],
            learn: numbers[1],
            slip: numbers[2],
            guess: numbers[3],
            forget: numbers[4]
        )
    }

    @Test func `a tree without answers is empty`() throws {
        var log = AnswerLog()
        try log.append(learner: 0, skill: 1, isCorrect: true)
        let trie = try #require(log.tries().first)
        #expect(trie.attempts == 0 && trie.nodeCount == 0 && trie.depth == 0)
        #expect(trie.logLikelihood(under: .standard) == 0)
    }

    @Test func `learners who are left out leave no trace`() throws {
        let answers = try SimulatedAnswers.mixedLog(seed: 2)
        let kept = try AnswerLog(answers.filter { $0.learner % 5 != 1 }).tries()
        let filtered = try AnswerLog(answers).tries { $0 % 5 != 1 }
        for (one, other) in zip(kept, filtered) {
            #expect(one.attempts == other.attempts && one.nodeCount == other.nodeCount)
            #expect(one.expectedCounts(under: .standard) == other.expectedCounts(under: .standard))
        }
    }
}
