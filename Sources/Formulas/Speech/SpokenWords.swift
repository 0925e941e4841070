/// The words between the parts of a formula, in one language.
///
/// A class, since a speaker is copied with every part and these are many strings.
final class SpokenWords: Sendable {
    let empty: String
    let over: String
    let fraction: String
    let bigOver: String
    let endFraction: String
    let squared: String
    let cubed: String
    let power: String
    let endPower: String
    let sub: String
    let endSub: String
    let from: String
    let to: String
    let of: String
    let approaches: String
    let inverse: String
    let vector: String
    let cross: String
    let dot: String
    let choose: String
    let accents: [String: String]
    let roots: [String: String]
    let root: String
    let endRoot: String
    let absolute: String
    let endAbsolute: String
    let matrix: String
    let determinant: String
    let cases: String
    let rows: String
    let row: String
    let end: String
    let arrows: [String: String]
    let bonds: [Character: String]
    let states: [String: String]
    let gas: String
    let precipitate: String
    let plus: String
    let minus: String
    let per: String
    let base: String
    let standard: String

    private init(
        empty: String,
        over: String,
        fraction: String,
        bigOver: String,
        endFraction: String,
        squared: String,
        cubed: String,
        power: String,
        endPower: String,
        sub: String,
        endSub: String,
        from: String,
        to: String,
        of: String,
        approaches: String,
        inverse: String,
        vector: String,
        cross: String,
        dot: String,
        choose: String,
        accents: [String: String],
        roots: [String: String],
        root: String,
        endRoot: String,
        absolute: String,
        endAbsolute: String,
        matrix: String,
        determinant: String,
        cases: String,
        rows: String,
        row: String,
        end: String,
        arrows: [String: String],
        bonds: [Character: String],
        states: [String: String],
        gas: String,
        precipitate: String,
        plus: String,
        minus: String,
        per: String,
        base: String,
        standard: String
    ) {
        self.empty = empty
        self.over = over
        self.fraction = fraction
        self.bigOver = bigOver
        self.endFraction = endFraction
        self.squared = squared
        self.cubed = cubed
        self.power = power
        self.endPower = endPower
        self.sub = sub
        self.endSub = endSub
        self.from = from
        self.to = to
        self.of = of
        self.approaches = approaches
        self.inverse = inverse
        self.vector = vector
        self.cross = cross
        self.dot = dot
        self.choose = choose
        self.accents = accents
        self.roots = roots
        self.root = root
        self.endRoot = endRoot
        self.absolute = absolute
        self.endAbsolute = endAbsolute
        self.matrix = matrix
        self.determinant = determinant
        self.cases = cases
        self.rows = rows
        self.row = row
        self.end = end
        self.arrows = arrows
        self.bonds = bonds
        self.states = states
        self.gas = gas
        self.precipitate = precipitate
        self.plus = plus
        self.minus = minus
        self.per = per
        self.base = base
        self.standard = standard
    }

    /// The words of a language.
    static func of(_ language: Language) -> SpokenWords {
        switch language {
        case .english: english
        case .hindi: hindi
        }
    }

    private static let english = SpokenWords(
        empty: "empty formula",
        over: "over",
        fraction: "the fraction",
        bigOver: "over",
        endFraction: "end fraction",
        squared: "squared",
        cubed: "cubed",
        power: "to the power",
        endPower: "end power",
        sub: "sub",
        endSub: "end sub",
        from: "from",
        to: "to",
        of: "of",
        approaches: "as",
        inverse: "inverse",
        vector: "vector",
        cross: "cross",
        dot: "dot",
        choose: "choose",
        accents: [
            "hat": "hat", "widehat": "hat", "bar": "bar", "overline": "bar", "dot": "dot", "ddot": "double dot",
            "tilde": "tilde",
        ],
        roots: ["2": "square root of", "3": "cube root of", "4": "fourth root of"],
        root: "root of",
        endRoot: "end root",
        absolute: "absolute value of",
        endAbsolute: "end absolute value",
        matrix: "matrix",
        determinant: "determinant",
        cases: "cases",
        rows: "rows",
        row: "row",
        end: "end",
        arrows: ["->": "gives", "<-": "comes from", "<=>": "is in equilibrium with", "<->": "resonates with"],
        bonds: ["-": "single bond", "=": "double bond", "#": "triple bond"],
        states: ["s": "solid", "l": "liquid", "g": "gas", "aq": "aqueous"],
        gas: "as gas",
        precipitate: "as precipitate",
        plus: "plus",
        minus: "minus",
        per: "per",
        base: "base",
        standard: "standard"
    )

    private static let hindi = SpokenWords(
        empty: "खाली सूत्र",
        over: "बटा",
        fraction: "भिन्न, अंश",
        bigOver: ", हर",
        endFraction: "भिन्न समाप्त",
        squared: "का वर्ग",
        cubed: "का घन",
        power: "की घात",
        endPower: "घात समाप्त",
        sub: "पादांक",
        endSub: "पादांक समाप्त",
        from: "नीचे",
        to: "ऊपर",
        of: ",",
        approaches: "जब",
        inverse: "प्रतिलोम",
        vector: "सदिश",
        cross: "क्रॉस",
        dot: "डॉट",
        choose: "में से चुनें",
        accents: [
            "hat": "कैप", "widehat": "कैप", "bar": "बार", "overline": "बार", "dot": "डॉट", "ddot": "दो डॉट",
            "tilde": "टिल्ड",
        ],
        roots: ["2": "वर्गमूल", "3": "घनमूल", "4": "चतुर्थ मूल"],
        root: "मूल",
        endRoot: "मूल समाप्त",
        absolute: "निरपेक्ष मान",
        endAbsolute: "निरपेक्ष मान समाप्त",
        matrix: "आव्यूह",
        determinant: "सारणिक",
        cases: "स्थितियाँ",
        rows: "पंक्तियाँ",
        row: "पंक्ति",
        end: "समाप्त",
        arrows: ["->": "देता है", "<-": "बनता है", "<=>": "साम्य में", "<->": "अनुनाद में"],
        bonds: ["-": "एकल बंध", "=": "द्वि बंध", "#": "त्रि बंध"],
        states: ["s": "ठोस", "l": "द्रव", "g": "गैस", "aq": "जलीय"],
        gas: "गैस के रूप में",
        precipitate: "अवक्षेप",
        plus: "धन",
        minus: "ऋण",
        per: "प्रति",
        base: "आधार",
        standard: "मानक"
    )
}
