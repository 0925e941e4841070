import Learning
import Testing

@Suite struct FormTokenTests {
    @Test func `is valid for its session only`() throws {
        let tokens = FormToken(keys: try PeopleWorld.keys(1))
        let text = tokens.text(boundTo: "session-1")
        #expect(tokens.isValid(text, boundTo: "session-1"))
        #expect(!tokens.isValid(text, boundTo: "session-2"))
        #expect(!tokens.isValid(text, boundTo: ""))
    }

    @Test func `differs from page to page`() throws {
        let tokens = FormToken(keys: try PeopleWorld.keys(1))
        #expect(tokens.text(boundTo: "s") != tokens.text(boundTo: "s"))
    }

    @Test func `is refused when any one character differs or it is of another key`() throws {
        let tokens = FormToken(keys: try PeopleWorld.keys(1))
        let text = Array(tokens.text(boundTo: "s").utf8)
        for index in text.indices {
            var changed = text
            changed[index] = changed[index] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
            #expect(!tokens.isValid(String(decoding: changed, as: UTF8.self), boundTo: "s"))
        }
        let others = FormToken(keys: try PeopleWorld.keys(2))
        #expect(!others.isValid(String(decoding: text, as: UTF8.self), boundTo: "s"))
        #expect(!tokens.isValid("", boundTo: "s"))
    }
}
