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

    /// One value for each key.
    struct Each<Value> {
        var item1, item2, item3, item4, skills1, skills2, skills12, skills123, skillsToItem: Value
    }

    @inline(__always)
    func mapped<Value>(_ read: (UInt64) -> Value) -> Each<Value> {
        Each(
            item1: read(item1),
            item2: read(item2),
            item3: read(item3),
            item4: read(item4),
            skills1: read(skills1),
            skills2: read(skills2),
            skills12: read(skills12),
            skills123: read(skills123),
            skillsToItem: read(skillsToItem)
        )
    }

    @inline(__always)
    func mapped<From, Value>(with from: Each<From>, _ read: (UInt64, From) -> Value) -> Each<Value> {
        Each(
            item1: read(item1, from.item1),
            item2: read(item2, from.item2),
            item3: read(item3, from.item3),
            item4: read(item4, from.item4),
            skills1: read(skills1, from.skills1),
            skills2: read(skills2, from.skills2),
            skills12: read(skills12, from.skills12),
            skills123: read(skills123, from.skills123),
            skillsToItem: read(skillsToItem, from.skillsToItem)
        )
    }
}
