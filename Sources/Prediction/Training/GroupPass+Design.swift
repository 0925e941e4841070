extension GroupPass {
    /// The terms of every answer of every `step`-th learner of the group.
    func design(every step: Int) -> DesignBlock {
        let learners = stride(from: 0, to: rows.groups[group].count, by: step)
        let count = learners.reduce(0) { $0 + rows.rows(of: rows.groups[group][$1]).count }
        var block = DesignBlock()
        block.outcomes.reserveCapacity(count)
        block.values = [Float](unsafeUninitializedCapacity: count * DesignBlock.width) { room, filled in
            if let start = room.baseAddress {
                var place = start
                walk(every: step) { row, question, trace, estimate, context in
                    let writer = TermWriter(
                        terms: place,
                        question: question,
                        time: table.time(at: row),
                        estimate: estimate,
                        context: context,
                        set: group
                    )
                    writer.write(population, trace)
                    block.outcomes.append(table.outcomes[row])
                    for pad in Term.count..<DesignBlock.width { place[pad] = 0 }
                    place += DesignBlock.width
                }
            }
            filled = count * DesignBlock.width
        }
        return block
    }
}
