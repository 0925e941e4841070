/// How a unit is shown: `m/s^2` as `m/s²`, `ohm` as `Ω`.
enum UnitLabel {
    private static let superscripts: [Character: Character] = [
        "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹", "-": "⁻",
    ]

    /// The label of a unit as its author wrote it.
    static func text(_ written: String) -> String {
        var label = ""
        var isRaised = false
        for character in written {
            if character == "^" {
                isRaised = true
            } else if isRaised, let raised = superscripts[character] {
                label.append(raised)
            } else {
                isRaised = false
                label.append(character == "*" ? "·" : character)
            }
        }
        return withGreekLetters(label)
    }

    private static func withGreekLetters(_ label: String) -> String {
        var result = ""
        var word = ""
        for character in label + "\n" {
            if character.isLetter {
                word.append(character)
                continue
            }
            result +=
                word.hasSuffix("ohm") ? word.dropLast(3) + "Ω" : word == "degC" ? "°C" : word == "deg" ? "°" : word
            word = ""
            if character != "\n" { result.append(character) }
        }
        return result
    }
}
