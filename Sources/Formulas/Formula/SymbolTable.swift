/// The signs that are known by a LaTeX command or by their character.
enum SymbolTable {
    /// The sign of a LaTeX command, without its backslash.
    static func command(_ name: String) -> Symbol? { commands[name] }

    /// The sign that a character stands for; letters stand for themselves.
    static func character(_ character: Character) -> Symbol {
        characters[character] ?? Symbol(String(character))
    }

    private static let commands = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0.symbol) })

    private static let characters: [Character: Symbol] = {
        var table: [Character: Symbol] = [:]
        for entry in all {
            guard let character = entry.symbol.text.first, entry.symbol.text.count == 1 else { continue }
            if table[character] == nil { table[character] = entry.symbol }
        }
        for entry in entries(of: characterLines) { table[Character(entry.name)] = entry.symbol }
        return table
    }()

    private static let all = entries(of: greekLines) + entries(of: operatorLines) + entries(of: functionLines)

    /// Reads lines of `name kind text english_words hindi_words`, with `_` for a space.
    private static func entries(of lines: String) -> [(name: String, symbol: Symbol)] {
        lines.split(separator: "\n").compactMap { line in
            let fields = line.split(separator: " ").map { String($0.map { $0 == "_" ? " " : $0 }) }
            guard fields.count == 5, let mark = fields[1].first, let kind = Symbol.Kind(rawValue: mark) else {
                return nil
            }
            return (fields[0], Symbol(text: fields[2], english: fields[3], hindi: fields[4], kind: kind))
        }
    }
}
