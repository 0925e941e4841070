extension Vocabulary: Codable {
    private enum CodingKeys: String, CodingKey {
        case items, skills, combinations
    }

    /// Reads the names; throws `DecodingError.dataCorrupted` where a combination holds a skill without a name.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init()
        for name in try container.decode([String].self, forKey: .items) { _ = item(named: name) }
        for name in try container.decode([String].self, forKey: .skills) { _ = skill(named: name) }
        for parts in try container.decode([[Int32]].self, forKey: .combinations) {
            guard parts.allSatisfy({ skills.indices.contains(Int($0)) }) else {
                throw DecodingError.dataCorruptedError(
                    forKey: .combinations,
                    in: container,
                    debugDescription: "a combination names skill \(parts), which is not among \(skills.count)"
                )
            }
            _ = combination(of: parts)
        }
    }

    /// Writes the names, and the combinations by the numbers of their skills.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(items, forKey: .items)
        try container.encode(skills, forKey: .skills)
        try container.encode(combinations, forKey: .combinations)
    }
}
