/// A formula as a tree, read from LaTeX; what cannot be read stays in it as plain symbols.
indirect enum Formula: Hashable, Sendable {
    /// Parts side by side.
    case row([Formula])
    /// A letter, an operator or a named symbol.
    case symbol(Symbol)
    /// Digits with their decimal point.
    case number(String)
    /// Upright words or units.
    case text(String)
    /// A numerator over a denominator.
    case fraction(Formula, Formula)
    /// A binomial coefficient.
    case binomial(Formula, Formula)
    /// A root; `degree` is absent for the square root.
    case root(Formula, degree: Formula?)
    /// A base with a subscript, a superscript or both.
    case scripts(Formula, sub: Formula?, sup: Formula?)
    /// A mark over a part: `vec`, `hat`, `bar` and so on.
    case accent(String, Formula)
    /// A part between delimiters; an empty delimiter is not drawn.
    case fenced(String, Formula, String)
    /// Rows of cells; the name is that of the LaTeX environment.
    case grid(String, [[Formula]])
    /// A chemical formula or equation in mhchem's notation.
    case chemistry([ChemistryPart])

    /// A part that is drawn as nothing.
    static let empty = Formula.row([])
    /// A blank between parts.
    static let space = Formula.symbol(Symbol(" "))

    /// Whether nothing is read for it.
    var isSilent: Bool { self == .empty || self == .space }

    /// Whether it is read as one word, so that no "end" needs to be said after it.
    var isSimple: Bool {
        switch self {
        case .symbol, .number, .text: true
        case .row(let parts): parts.isEmpty || (parts.count == 1 && parts[0].isSimple)
        default: false
        }
    }

    /// The symbol that this is, looking through rows of one.
    var soleSymbol: Symbol? {
        switch self {
        case .symbol(let symbol): symbol
        case .row(let parts) where parts.count == 1: parts[0].soleSymbol
        default: nil
        }
    }

    /// The digits that this is, looking through rows of one.
    var soleNumber: String? {
        switch self {
        case .number(let digits): digits
        case .row(let parts) where parts.count == 1: parts[0].soleNumber
        default: nil
        }
    }
}
