import Foundation
import Quantities
import Testing

@Suite struct IdentifierTests {
    @Test(arguments: ["a", "kinematics", "unit-3.4_b", "गति", "é", "\u{1F642}", String(repeating: "a", count: 128)])
    func `text without white space is an identifier and comes back as it was`(text: String) throws {
        let concept = try #require(ConceptID(rawValue: text))
        #expect(concept.rawValue == text)
        #expect(concept.description == text)
    }

    @Test(arguments: [
        "", " ", "a b", " a", "a ", "a\tb", "a\n", "a\u{0}", "\u{7F}", "a\u{A0}b", "a\u{2028}b", "\u{FEFF}a", "a\u{85}",
        String(repeating: "a", count: 129), String(repeating: "ग", count: 43),
    ])
    func `text that is empty, too long, or holds white space or a control character is refused`(text: String) {
        #expect(ConceptID(rawValue: text) == nil)
    }

    @Test func `the longest identifier is counted in bytes, not in letters`() {
        #expect(ConceptID(rawValue: String(repeating: "ग", count: 42)) != nil)
        #expect(ConceptID(rawValue: String(repeating: "ग", count: 42) + "aa") != nil)
        #expect(ConceptID(rawValue: String(repeating: "ग", count: 42) + "aaa") == nil)
    }

    @Test func `the order is that of the text`() {
        let sorted: [ConceptID] = ["b", "a", "ab", "B"].sorted()
        #expect(sorted == ["B", "a", "ab", "b"])
    }

    @Test func `an identifier is written as a plain string and read back with its rules`() throws {
        let written = try JSONEncoder().encode(["kinematics" as ConceptID])
        #expect(String(decoding: written, as: UTF8.self) == #"["kinematics"]"#)
        #expect(try JSONDecoder().decode([ConceptID].self, from: written) == ["kinematics"])
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([ConceptID].self, from: Data(#"["a b"]"#.utf8)) }
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([ConceptID].self, from: Data("[1]".utf8)) }
    }

    @Test func `a dictionary by identifier is an object, both ways`() throws {
        let beliefs: [ConceptID: Double] = ["vectors": 0.5, "kinematics": 0.25]
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let written = try encoder.encode(beliefs)
        #expect(String(decoding: written, as: UTF8.self) == #"{"kinematics":0.25,"vectors":0.5}"#)
        #expect(try JSONDecoder().decode([ConceptID: Double].self, from: written) == beliefs)
    }

    @Test func `a key that is not an identifier is refused`() {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([ConceptID: Double].self, from: Data(#"{"a b":1}"#.utf8))
        }
    }
}
