/// Keys of a question after the answers before it; meaningless where there were fewer answers than a key needs.
struct SequenceKeys {
    let item1, item2, item3, item4, skills1, skills2, skills12, skills123, skillsToItem: UInt64

    @inline(__always)
    init(_ question: Question, _ trace: borrowing LearnerTrace) {
        let items = trace.lastItems
        let skills = trace.lastSkills
        item1 = ContextKey.make(.item1, items[0], question.item)
        item2 = ContextKey.make(.item2, items[1], question.item)
        item3 = ContextKey.make(.item3, items[2], question.item)
        item4 = ContextKey.make(.item4, items[3], question.item)
        skills1 = ContextKey.make(.skills1, skills[0], question.combination)
        skills2 = ContextKey.make(.skills2, skills[1], question.combination)
        skills12 = ContextKey.extended(skills1, .skills12, skills[1])
        skills123 = ContextKey.extended(skills12, .skills123, skills[2])
        skillsToItem = ContextKey.make(.skillsToItem, skills[0], question.item)
    }
}
