/// What is answered, by the numbers of a ``Vocabulary``.
package struct Question: Hashable, Sendable {
    /// The item's number; a number that the model does not know is a new item.
    package let item: Int32
    /// The number of the combination of skills.
    package let combination: Int32
    /// The numbers of the skills, at least one.
    package let skills: [Int32]

    /// Makes a question from numbers.
    package init(item: Int32, combination: Int32, skills: [Int32]) {
        self.item = item
        self.combination = combination
        self.skills = skills
    }
}
