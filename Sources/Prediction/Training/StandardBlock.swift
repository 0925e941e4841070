/// Standardised columns of some rows, the first of them 1; rows are padded with 0 to a multiple of eight.
struct StandardBlock: Sendable {
    let values: [Float]
    let outcomes: [Bool]
    let width: Int

    init(_ block: DesignBlock, rows: Range<Int>, _ scale: ColumnScale) {
        let width = scale.width
        self.width = width
        outcomes = Array(block.outcomes[rows])
        values = [Float](unsafeUninitializedCapacity: rows.count * width) { room, count in
            room.initialize(repeating: 0)
            block.values.withUnsafeBufferPointer { from in
                for row in rows {
                    let start = (row - rows.lowerBound) * width
                    room[start] = 1
                    for (place, column) in scale.columns.enumerated() {
                        let value = from[row * DesignBlock.width + column]
                        room[start + place + 1] = (value - scale.means[column]) * scale.factors[column]
                    }
                }
            }
            count = rows.count * width
        }
    }
}
