import KnowledgeTracing
import Quantities

/// Learners who answer as a set of parameters says.
struct SimulatedAnswers {
    var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    /// One learner's answers.
    mutating func sequence(of length: Int, from parameters: BKTParameters) -> [Bool] {
        var knows = generator.unit() < parameters.prior.value
        return (0..<length).map { _ in
            let isCorrect = generator.unit() < (knows ? 1 - parameters.slip.value : parameters.guess.value)
            knows = knows ? generator.unit() >= parameters.forget : generator.unit() < parameters.learn.value
            return isCorrect
        }
    }

    /// Many learners' answers, each of a length in the range.
    mutating func sequences(_ count: Int, lengths: ClosedRange<Int>, from parameters: BKTParameters) -> [[Bool]] {
        (0..<count).map { _ in
            let length = lengths.lowerBound + Int(generator.next() % UInt64(lengths.count))
            return sequence(of: length, from: parameters)
        }
    }

    /// A few skills with different parameters, the learners' answers interleaved as they come in.
    static func mixedLog(seed: UInt64, skills: Int = 6, learners: Int = 60) throws -> [LoggedAnswer] {
        var source = SimulatedAnswers(seed: seed)
        var answers: [LoggedAnswer] = []
        for skill in 0..<skills {
            let kind = Double(skill % 6)
            let parameters = try BKTParameters(
                prior: 0.1 + 0.1 * kind,
                learn: 0.05 + 0.05 * kind,
                slip: 0.05 + 0.03 * kind,
                guess: 0.3 - 0.03 * kind,
                forget: 0.01 * kind
            )
            for learner in 0..<learners {
                let length = 1 + Int(source.generator.next() % 20)
                answers += source.sequence(of: length, from: parameters).enumerated().map { place, isCorrect in
                    LoggedAnswer(learner: learner, skill: skill, isCorrect: isCorrect, place: place)
                }
            }
        }
        return answers.sorted { ($0.place, $0.learner) < ($1.place, $1.learner) }
    }
}

/// One answer of a log.
struct LoggedAnswer {
    var learner: Int
    var skill: Int
    var isCorrect: Bool
    var place: Int
}

extension AnswerLog {
    init(_ answers: [LoggedAnswer]) throws {
        self.init()
        for answer in answers {
            try append(learner: answer.learner, skill: answer.skill, isCorrect: answer.isCorrect)
        }
    }

    /// A log in which each list is the answers of one learner to skill 0.
    init(sequences: [[Bool]]) throws {
        self.init()
        try append(sequences: sequences, to: 0)
    }

    mutating func append(sequences: [[Bool]], to skill: Int) throws {
        for (learner, sequence) in sequences.enumerated() {
            for isCorrect in sequence { try append(learner: learner, skill: skill, isCorrect: isCorrect) }
        }
    }
}

extension BKTFitter {
    /// A fitter whose options were changed from the standard ones.
    static func with(_ change: (inout FitOptions) -> Void) throws -> BKTFitter {
        var options = FitOptions()
        change(&options)
        return try BKTFitter(options)
    }
}
