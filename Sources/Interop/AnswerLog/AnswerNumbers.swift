/// The numbers of the learners, items and combinations of skills that a log names.
struct AnswerNumbers: ~Copyable {
    private let separator: Character
    private let separatorStart: UInt8?
    private(set) var learners = Interner()
    private(set) var items = Interner()
    private(set) var combinations = Interner()

    init(separator: Character) {
        self.separator = separator
        separatorStart = separator.utf8.first
    }

    /// The learner of a cell; `nil` where it is empty.
    @inline(__always)
    mutating func learner(_ cell: Cell) -> Int32? { cell.count == 0 ? nil : learners.number(of: cell) }

    /// The item of a cell; `nil` where it is empty.
    @inline(__always)
    mutating func item(_ cell: Cell) -> Int32? { cell.count == 0 ? nil : items.number(of: cell) }

    /// The combination of skills of a cell; `nil` where it holds no skill.
    @inline(__always)
    mutating func combination(_ cell: Cell) -> Int32? {
        guard cell.count > 0 else { return nil }
        // NB: only a cell that begins with the separator can hold nothing else, so that no text is made of most cells.
        if cell.start.load(as: UInt8.self) == separatorStart, namesNoSkill(cell) { return nil }
        return combinations.number(of: cell)
    }

    @inline(never)
    private func namesNoSkill(_ cell: Cell) -> Bool { cell.text().allSatisfy { $0 == separator } }
}
