/// A part of a log, sorted by skill; within a skill the order of the log is kept.
struct GroupedAnswers: Sendable {
    /// Of each answer the learner's number times two, plus one for a right answer.
    private let answers: [UInt32]
    /// Where each skill starts, and the end after the last.
    private let starts: [UInt32]

    /// Sorts answers by counting; O(answers + skills).
    ///
    /// The answers of learners that `isIncluded` leaves out are passed over; a missing list takes in all.
    init(_ block: [PackedAnswer], skillCount: Int, isIncluded: [Bool]?) {
        let block = isIncluded.map { isIncluded in block.filter { isIncluded[$0.learner] } } ?? block
        var starts = [UInt32](repeating: 0, count: skillCount + 1)
        answers = [UInt32](unsafeUninitializedCapacity: block.count) { answers, count in
            block.withUnsafeBufferPointer { block in
                starts.withUnsafeMutableBufferPointer { starts in
                    Self.count(block, into: starts)
                    Self.place(block, into: answers, at: starts)
                }
            }
            count = block.count
        }
        self.starts = starts
    }

    /// Leaves in each place where the skill of that number starts.
    private static func count(
        _ block: UnsafeBufferPointer<PackedAnswer>,
        into starts: UnsafeMutableBufferPointer<UInt32>
    ) {
        for answer in block { starts[Int(answer.skill)] &+= 1 }
        var sum: UInt32 = 0
        for skill in starts.indices {
            let count = starts[skill]
            starts[skill] = sum
            sum &+= count
        }
    }

    /// Moves each start to the end of the skill and back again, when the answers are in their places.
    private static func place(
        _ block: UnsafeBufferPointer<PackedAnswer>,
        into answers: UnsafeMutableBufferPointer<UInt32>,
        at starts: UnsafeMutableBufferPointer<UInt32>
    ) {
        for answer in block {
            let place = starts[Int(answer.skill)]
            answers[Int(place)] = answer.learnerAndOutcome
            starts[Int(answer.skill)] = place &+ 1
        }
        for skill in starts.indices.dropFirst().reversed() { starts[skill] = starts[skill - 1] }
        starts[0] = 0
    }

    /// The number of answers to a skill.
    func count(of skill: Int) -> Int { Int(starts[skill + 1] - starts[skill]) }

    /// Hands over the answers to a skill in the order of the log.
    func withAnswers(to skill: Int, _ body: (UnsafeBufferPointer<UInt32>) -> Void) {
        answers.withUnsafeBufferPointer { answers in
            body(UnsafeBufferPointer(rebasing: answers[Int(starts[skill])..<Int(starts[skill + 1])]))
        }
    }
}
