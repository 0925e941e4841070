extension AnswerLog {
    /// The prefix tree of every skill, by number; O(answers).
    ///
    /// Learners for whom `isIncluded` is false are passed over, as the learners of one fold are in cross-validation.
    public func tries(of isIncluded: ((_ learner: Int) -> Bool)? = nil) -> [PrefixTrie] {
        let included = isIncluded.map { (0..<learnerCount).map($0) }
        let parts = blocks.map { GroupedAnswers($0, skillCount: skillCount, isIncluded: included) }
        return FitJobs.run(Array(0..<skillCount)) {
            TrieBuilder(learnerCount: learnerCount)
        } job: { builder, skill in
            builder.trie(of: skill, in: parts)
        }
    }

    /// The same as ``tries(of:)``, built on so many threads; throws `CancellationError` where the task was cancelled.
    public func tries(threads: Int) async throws -> [PrefixTrie] {
        let (blocks, skillCount, learnerCount) = (blocks, skillCount, learnerCount)
        let parts = try await FitJobs.run(Array(blocks.indices), threads: threads) {
        } job: { _, place in
            GroupedAnswers(blocks[place], skillCount: skillCount, isIncluded: nil)
        }
        return try await FitJobs.run(Array(0..<skillCount), threads: threads) {
            TrieBuilder(learnerCount: learnerCount)
        } job: { builder, skill in
            builder.trie(of: skill, in: parts)
        }
    }
}
