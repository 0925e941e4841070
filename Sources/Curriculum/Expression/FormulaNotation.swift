/// How the text of a formula is to be read.
package enum FormulaNotation: Hashable, Sendable {
    /// As authors write in templates: long names, every operator written out.
    case template
    /// As people write mathematics: `2x(x + 1)`, `sin 2x`, `|x|`, single-letter names run together.
    case mathematics
    /// A number followed by a unit: reading stops before the first unknown name.
    case quantity

    /// The longest text that is read, in bytes.
    var limit: Int { self == .template ? 1000 : 600 }

    /// The names of functions in this notation.
    func function(_ name: String) -> FormulaFunction? {
        switch self {
        case .template: FormulaFunction(rawValue: name)
        case .quantity: name == "sqrt" ? .sqrt : name == "cbrt" ? .cbrt : nil
        case .mathematics: Self.mathematicalFunctions[name]
        }
    }

    /// The functions that people write, under all their names.
    private static let mathematicalFunctions: [String: FormulaFunction] = [
        "sqrt": .sqrt, "cbrt": .cbrt, "abs": .abs, "exp": .exp, "ln": .ln, "log": .ln, "lg": .log10,
        "sin": .sin, "cos": .cos, "tan": .tan, "asin": .asin, "acos": .acos, "atan": .atan,
        "arcsin": .asin, "arccos": .acos, "arctan": .atan,
    ]

    /// The name under which people write a function.
    static func name(of function: FormulaFunction) -> String { function == .log10 ? "lg" : function.rawValue }

    /// Functions that are one over another.
    static let reciprocals: [String: FormulaFunction] = [
        "sec": .cos, "cosec": .sin, "csc": .sin, "cot": .tan,
    ]
}
