/// Answers in the order in which they were given, each by a learner to a skill; what a fit starts from.
///
/// Learners and skills go by dense numbers from 0 on: memory grows with the highest number. An item that tests several
/// skills is entered once, with the number of the combination. Only the order within one learner and skill matters.
/// 8 bytes an answer.
public struct AnswerLog: Sendable {
    /// The highest number of a learner: 2^31 - 1.
    public static let highestLearner = Int(Int32.max)
    /// The highest number of a skill: 2^24 - 1.
    public static let highestSkill = 1 << 24 - 1

    /// The number of learners, one more than the highest number.
    public private(set) var learnerCount = 0
    /// The number of skills, one more than the highest number.
    public private(set) var skillCount = 0
    /// The number of answers.
    public private(set) var count = 0

    private var sealed: [[PackedAnswer]] = []
    private var open: [PackedAnswer] = []

    /// Makes an empty log.
    public init() {}

    /// Enters the next answer; O(1).
    ///
    /// Throws ``FitError/learnerOutOfRange(_:limit:)`` or ``FitError/skillOutOfRange(_:limit:)``.
    public mutating func append(learner: Int, skill: Int, isCorrect: Bool) throws(FitError) {
        guard UInt(bitPattern: learner) <= UInt(Self.highestLearner) else {
            throw .learnerOutOfRange(learner, limit: Self.highestLearner)
        }
        guard UInt(bitPattern: skill) <= UInt(Self.highestSkill) else {
            throw .skillOutOfRange(skill, limit: Self.highestSkill)
        }
        if open.count == PackedAnswer.blockSize { seal() }
        open.append(PackedAnswer(learner: learner, skill: skill, isCorrect: isCorrect))
        learnerCount = max(learnerCount, learner + 1)
        skillCount = max(skillCount, skill + 1)
        count += 1
    }

    /// Enters many answers at once, in the order of the log; O(answers), and several times as fast as one by one.
    ///
    /// Of the three lists the shortest sets the number of answers. Throws ``FitError/learnerOutOfRange(_:limit:)`` or
    /// ``FitError/skillOutOfRange(_:limit:)`` and then enters nothing.
    public mutating func append(learners: [Int32], skills: [Int32], areCorrect: [Bool]) throws(FitError) {
        let total = min(learners.count, skills.count, areCorrect.count)
        let highest = (learner: Self.highest(learners[..<total]), skill: Self.highest(skills[..<total]))
        guard let learner = highest.learner else { throw .learnerOutOfRange(-1, limit: Self.highestLearner) }
        guard let skill = highest.skill, skill <= Self.highestSkill else {
            throw .skillOutOfRange(highest.skill ?? -1, limit: Self.highestSkill)
        }
        seal()
        for start in stride(from: 0, to: total, by: PackedAnswer.blockSize) {
            let places = start..<min(start + PackedAnswer.blockSize, total)
            sealed.append(
                [PackedAnswer](unsafeUninitializedCapacity: places.count) { block, count in
                    for place in places {
                        block[place - start] = PackedAnswer(
                            learner: Int(learners[place]),
                            skill: Int(skills[place]),
                            isCorrect: areCorrect[place]
                        )
                    }
                    count = places.count
                }
            )
        }
        learnerCount = max(learnerCount, learner + 1)
        skillCount = max(skillCount, skill + 1)
        count += total
    }

    /// The highest number, -1 of none; `nil` where one is negative.
    private static func highest(_ numbers: ArraySlice<Int32>) -> Int? {
        var highest: Int32 = -1
        var signs: Int32 = 0
        for number in numbers {
            highest = max(highest, number)
            signs |= number
        }
        return signs < 0 ? nil : Int(highest)
    }

    /// Enters the answers of a log that goes on where this one ends; for logs that are read in parts.
    public mutating func append(contentsOf other: AnswerLog) {
        seal()
        sealed += other.blocks
        learnerCount = max(learnerCount, other.learnerCount)
        skillCount = max(skillCount, other.skillCount)
        count += other.count
    }

    /// The answers in parts that can be sorted by skill on their own, in the order of the log.
    var blocks: [[PackedAnswer]] { open.isEmpty ? sealed : sealed + [open] }

    private mutating func seal() {
        guard !open.isEmpty else { return }
        sealed.append(open)
        open = []
        open.reserveCapacity(PackedAnswer.blockSize)
    }
}

/// One answer in 8 bytes: the skill, then ``learnerAndOutcome``.
struct PackedAnswer: Sendable {
    /// One megabyte a part: it is sorted in the cache, and there are enough parts for a few threads.
    static let blockSize = 1 << 17

    let skill: UInt32
    /// The learner's number times two, plus one for a right answer.
    let learnerAndOutcome: UInt32

    init(learner: Int, skill: Int, isCorrect: Bool) {
        self.skill = UInt32(truncatingIfNeeded: skill)
        learnerAndOutcome = UInt32(truncatingIfNeeded: learner) << 1 | (isCorrect ? 1 : 0)
    }

    var learner: Int { Int(learnerAndOutcome >> 1) }
}
