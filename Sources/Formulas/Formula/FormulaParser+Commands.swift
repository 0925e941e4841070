extension FormulaParser {
    private static let silent: Set = [
        "!", "\\", "displaystyle", "textstyle", "limits", "nolimits",
        "right", "big", "Big", "bigg", "Bigg", "bigl", "bigr", "Bigl", "Bigr", "left", "end", "hline", "middle",
    ]
    private static let brackets = [
        "lbrace": "{", "rbrace": "}", "lbrack": "[", "rbrack": "]", "langle": "⟨", "rangle": "⟩", "vert": "|",
        "lvert": "|", "rvert": "|", "Vert": "‖", "lfloor": "⌊", "rfloor": "⌋", "lceil": "⌈", "rceil": "⌉",
    ]

    /// Reads what follows a command's name.
    mutating func command(_ name: String) -> Formula {
        switch name {
        case "frac", "dfrac", "tfrac", "cfrac":
            let numerator = group()
            return .fraction(numerator, group())
        case "binom", "dbinom", "tbinom":
            let upper = group()
            return .binomial(upper, group())
        case "sqrt": return root()
        case "vec", "hat", "bar", "dot", "ddot", "tilde", "overline", "underline", "widehat", "overrightarrow",
            "overset", "underset", "boxed", "cancel":
            return accent(name)
        case "text", "textbf", "textit", "textrm", "mbox", "mathrm", "operatorname", "unit", "mathsf":
            return text(lexer.rawGroup())
        case "mathbf", "boldsymbol", "mathit", "mathcal", "bm": return group()
        case "mathbb": return numberSet(lexer.rawGroup())
        case "ce": return .chemistry(ChemistryReader.parts(of: lexer.rawGroup()))
        case "left": return fence()
        case "begin": return environment(lexer.rawGroup())
        case "xrightarrow": return .row([.symbol(SymbolTable.command("rightarrow") ?? Symbol("→")), group()])
        case "color", "label", "tag", "hspace", "vspace":
            _ = lexer.rawGroup()
            return .empty
        default: return plain(name)
        }
    }

    private func plain(_ name: String) -> Formula {
        if let symbol = SymbolTable.command(name) { return .symbol(symbol) }
        if Self.silent.contains(name) { return .empty }
        if [",", ";", ":", " ", "quad", "qquad"].contains(name) { return .space }
        if name.count == 1, let character = name.first { return .symbol(SymbolTable.character(character)) }
        return Self.brackets[name].map { .symbol(SymbolTable.character(Character($0))) } ?? .text(name)
    }

    private mutating func root() -> Formula {
        guard lexer.peek() == .character("[") else { return .root(group(), degree: nil) }
        _ = lexer.next()
        let degree = row(until: { $0 == .character("]") })
        _ = lexer.next()
        return .root(group(), degree: degree)
    }

    private mutating func accent(_ name: String) -> Formula {
        switch name {
        case "overset", "underset":
            let mark = group()
            let base = group()
            return .scripts(base, sub: name == "underset" ? mark : nil, sup: name == "overset" ? mark : nil)
        case "boxed", "cancel", "underline": return group()
        default: return .accent(name, group())
        }
    }

    /// Upright text may hold blanks and scripts of its own, as in `\mathrm{m\,s^{-2}}`.
    private func text(_ raw: String) -> Formula {
        let spaced = raw.replacing("\\cdot", with: " ").replacing("\\,", with: " ").replacing("\\ ", with: " ")
            .replacing("~", with: " ")
        guard spaced.contains(where: { "^_\\$".contains($0) }) else { return .text(spaced) }
        guard !spaced.contains("\\") else { return FormulaParser.parse(spaced, depth: depth) }
        let pieces = spaced.split(separator: " ").map { piece in
            let base = piece.prefix { $0 != "^" && $0 != "_" }
            let script = FormulaParser.parse(piece.dropFirst(base.count), depth: depth)
            guard case .scripts(_, let sub, let sup) = script else { return Formula.text(String(piece)) }
            return .scripts(.text(String(base)), sub: sub, sup: sup)
        }
        return .row(pieces)
    }

    private func numberSet(_ raw: String) -> Formula {
        let sets = [
            "R": ("ℝ", "the real numbers", "वास्तविक संख्याएँ"), "N": ("ℕ", "the natural numbers", "प्राकृत संख्याएँ"),
            "Z": ("ℤ", "the integers", "पूर्णांक"), "Q": ("ℚ", "the rational numbers", "परिमेय संख्याएँ"),
            "C": ("ℂ", "the complex numbers", "सम्मिश्र संख्याएँ"),
        ]
        guard let (text, english, hindi) = sets[raw] else { return .text(raw) }
        return .symbol(Symbol(text: text, english: english, hindi: hindi, kind: .ordinary))
    }

    private mutating func fence() -> Formula {
        let open = delimiter()
        let content = row(until: { $0 == .command("right") })
        guard lexer.peek() == .command("right") else { return .fenced(open, content, "") }
        _ = lexer.next()
        return .fenced(open, content, delimiter())
    }

    private mutating func delimiter() -> String {
        switch lexer.next() {
        case .character("."), nil: ""
        case .character(let character): String(character)
        case .command(let name): plain(name).soleSymbol?.text ?? ""
        case .number(let digits): digits
        case .open: "{"
        case .close: "}"
        }
    }

    private mutating func environment(_ name: String) -> Formula {
        if name == "array" { _ = lexer.rawGroup() }
        var rows: [[Formula]] = [[]]
        while let token = lexer.peek(), token != .close {
            let cell = row(until: { $0 == .command("\\") || $0 == .command("end") })
            rows[rows.count - 1].append(cell)
            let end = lexer.peek()
            if end == .close { break }
            _ = lexer.next()
            if end == .command("\\") { rows.append([]) }
            if end == .command("end") {
                _ = lexer.rawGroup()
                break
            }
        }
        return .grid(name, rows.filter { $0.contains { $0 != .empty } })
    }
}
