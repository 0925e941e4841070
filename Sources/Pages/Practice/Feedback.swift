package import Quantities

/// What is shown once an item is answered.
package struct Feedback: Hashable, Sendable {
    /// How it went.
    package let outcome: Outcome
    /// The right answer in words; `nil` hides the line.
    package let key: Prose?
    /// The indices of the right options, for marking the options shown; empty for other kinds.
    package let rightChoices: Set<Int>
    /// For each left text of a match, the index of its right text; empty for other kinds.
    package let rightMatches: [Int]
    /// The mistake that the answer points to, in the course's words.
    package let misconception: Prose?
    /// The worked solution.
    package let solution: Prose
    /// Exam marks won or lost; `nil` where marks are not shown.
    package let marks: Marks?
    /// What moved, the item's own concepts first.
    package let changes: [MasteryChange]
    /// The lesson worth another look; `nil` where none is.
    package let lookBack: ConceptLink?

    /// Makes the feedback on an answered item.
    package init(
        outcome: Outcome,
        key: Prose? = nil,
        rightChoices: Set<Int> = [],
        rightMatches: [Int] = [],
        misconception: Prose? = nil,
        solution: Prose,
        marks: Marks? = nil,
        changes: [MasteryChange] = [],
        lookBack: ConceptLink? = nil
    ) {
        self.outcome = outcome
        self.key = key
        self.rightChoices = rightChoices
        self.rightMatches = rightMatches
        self.misconception = misconception
        self.solution = solution
        self.marks = marks
        self.changes = changes
        self.lookBack = lookBack
    }
}
