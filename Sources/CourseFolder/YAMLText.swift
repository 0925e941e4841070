/// Writes scalars as YAML that reads back as the same text.
enum YAMLText {
    /// A text inside `[…]` or `{…}`.
    static func flow(_ text: String) -> String {
        isPlain(text) && !text.contains(where: { ",[]{}".contains($0) }) ? text : quoted(text)
    }

    /// A text on a line of its own.
    static func line(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

    /// A long text after `key:`, in a block of its own.
    static func block(_ text: String, indent: Int) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let first = lines.first, first.first != " ", !first.isEmpty, lines.last?.isEmpty == false,
            !hasControls(text)
        else { return " " + line(text) }
        let margin = String(repeating: " ", count: indent)
        return " |\n" + lines.map { $0.isEmpty ? "" : margin + $0 }.joined(separator: "\n")
    }

    /// A text after `-`: on the line if it is one line, else in a block.
    static func entry(_ text: String, indent: Int) -> String {
        text.contains("\n") ? block(text, indent: indent) : " " + line(text)
    }

    /// A number without needless decimals: `1`, `0.4`.
    static func number(_ value: Double) -> String {
        guard let whole = Int(exactly: value) else { return "\(value)" }
        return String(whole)
    }

    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
        let isStart =
            first.properties.isAlphabetic || ("0"..."9").contains(first) || "(.".unicodeScalars.contains(first)
        guard isStart, last != " ", last != ":", !hasControls(text), !text.contains("\n") else { return false }
        return !text.contains(": ") && !text.contains(" #")
    }

    private static func hasControls(_ text: String) -> Bool {
        text.unicodeScalars.contains { scalar in
            (scalar.value < 0x20 && scalar != "\n") || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0xFEFF
                || scalar.value == 0x2028 || scalar.value == 0x2029
        }
    }

    private static func quoted(_ text: String) -> String {
        guard hasControls(text) || text.contains("\n") else {
            return "'" + text.replacing("'", with: "''") + "'"
        }
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "\"", "\\": result += "\\\(scalar)"
            default:
                let needsEscape = hasControls(String(scalar))
                result += needsEscape ? "\\u" + hexadecimal(scalar.value) : String(scalar)
            }
        }
        return result + "\""
    }

    private static func hexadecimal(_ value: UInt32) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
