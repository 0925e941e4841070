/// The names behind the numbers of items, skills and combinations of skills, in the order of first mention.
///
/// A copy of a fitted model's vocabulary can take in new names: their numbers follow, and the model treats them as new.
package struct Vocabulary: Sendable {
    /// The names of the items, by number.
    package private(set) var items: [String] = []
    /// The names of the skills, by number.
    package private(set) var skills: [String] = []
    /// The skills of each combination, ascending.
    package private(set) var combinations: [[Int32]] = []

    private var itemNumbers: [String: Int32] = [:]
    private var skillNumbers: [String: Int32] = [:]
    private var combinationNumbers: [[Int32]: Int32] = [:]

    /// Makes an empty vocabulary.
    package init() {}

    /// The number of an item, new where the name is new; O(1).
    package mutating func item(named name: String) -> Int32 {
        if let known = itemNumbers[name] { return known }
        let number = Int32(items.count)
        itemNumbers[name] = number
        items.append(name)
        return number
    }

    /// The number of a skill, new where the name is new; O(1).
    package mutating func skill(named name: String) -> Int32 {
        if let known = skillNumbers[name] { return known }
        let number = Int32(skills.count)
        skillNumbers[name] = number
        skills.append(name)
        return number
    }

    /// The number of a combination of skills; the order and repetitions do not matter.
    ///
    /// O(skills).
    package mutating func combination(of skills: [Int32]) -> Int32 {
        let parts = skills.count < 2 ? skills : Set(skills).sorted()
        if let known = combinationNumbers[parts] { return known }
        let number = Int32(combinations.count)
        combinationNumbers[parts] = number
        combinations.append(parts)
        return number
    }

    /// The question of an item that tests the named skills; O(skills).
    package mutating func question(item: String, skills: [String]) -> Question {
        let combination = combination(of: skills.map { skill(named: $0) })
        return question(item: self.item(named: item), combination: combination)
    }

    /// The question of an item and a combination by number.
    package func question(item: Int32, combination: Int32) -> Question {
        Question(item: item, combination: combination, skills: combinations[Int(combination)])
    }
}
