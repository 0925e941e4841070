/// An answer as a learner gives it.
///
/// In JSON an object with one key: `{"choice":1}`, `{"choices":[0,2]}`, `{"text":"50 cm"}` or `{"matches":[2,0,1]}`.
package enum Response: Hashable, Sendable {
    /// The option at a place, counted from 0.
    case choice(Int)
    /// The options at these places.
    case choices(Set<Int>)
    /// A number or a formula as it was typed.
    case text(String)
    /// For each entry of the left list the place of its partner in the right one; -1 for none.
    case matches([Int])
}

extension Response: Codable {
    private enum Key: String, CodingKey {
        case choice, choices, text, matches
    }

    /// Reads the one key; throws `DecodingError.dataCorrupted` where there is not exactly one or a list is too long.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        guard let key = container.allKeys.first, container.allKeys.count == 1 else {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: decoder.codingPath,
                    debugDescription: "an answer has exactly one of choice, choices, text and matches"
                )
            )
        }
        switch key {
        case .choice: self = .choice(try container.decode(Int.self, forKey: key))
        case .choices: self = .choices(Set(try Self.list(container, key)))
        case .text: self = .text(try container.decode(String.self, forKey: key))
        case .matches: self = .matches(try Self.list(container, key))
        }
    }

    private static func list(_ container: KeyedDecodingContainer<Key>, _ key: Key) throws -> [Int] {
        let list = try container.decode([Int].self, forKey: key)
        guard list.count <= 16 else {
            throw DecodingError.dataCorruptedError(forKey: key, in: container, debugDescription: "at most 16 entries")
        }
        return list
    }

    /// Writes the one key; a set is written in ascending order.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .choice(let place): try container.encode(place, forKey: .choice)
        case .choices(let places): try container.encode(places.sorted(), forKey: .choices)
        case .text(let text): try container.encode(text, forKey: .text)
        case .matches(let places): try container.encode(places, forKey: .matches)
        }
    }
}
