/// Writes numbers into learner-facing text.
///
/// Inside a formula a fraction is `\frac{1}{3}`; outside it is `1/3`, and powers of ten bring their own `$…$`.
struct NumberText {
    let isInFormula: Bool

    /// The number in the given format.
    func text(_ number: Number, _ format: NumberFormat) -> String {
        switch format {
        case .automatic: automatic(number)
        case .significant(let count): significant(number, count)
        case .decimals(let count): DecimalDigits(number).rounded(decimals: count).plain(decimals: count)
        case .fraction: fraction(number) ?? automatic(number)
        case .signed: (number.isNegative ? "- " : "+ ") + automatic(number.magnitude)
        case .coefficient: number.equals(1) ? "" : number.equals(-1) ? "-" : automatic(number)
        case .signedCoefficient:
            (number.isNegative ? "-" : "+") + (number.magnitude.equals(1) ? "" : " " + automatic(number.magnitude))
        case .scientific(let count):
            framed(DecimalDigits(number).rounded(significant: count).scientific(significant: count))
        case .words: NumberWords.text(number) ?? automatic(number)
        }
    }

    private func automatic(_ number: Number) -> String {
        guard case .exact(let fraction) = number, fraction.numerator.magnitude < 1_000_000_000_000 else {
            return real(number)
        }
        if fraction.isWhole { return String(Int64(truncatingIfNeeded: fraction.numerator)) }
        if number.isTerminating { return DecimalDigits(number).plain() }
        return fraction.isBestAsDecimal ? real(number) : self.fraction(number) ?? real(number)
    }

    private func real(_ number: Number) -> String {
        let digits = DecimalDigits(number).rounded(significant: 4)
        return digits.isPlain ? digits.plain() : framed(digits.scientific(significant: digits.digits.count))
    }

    private func significant(_ number: Number, _ count: Int) -> String {
        let digits = DecimalDigits(number).rounded(significant: count)
        guard digits.isPlain else { return framed(digits.scientific(significant: count)) }
        return digits.plain(decimals: max(0, count - 1 - digits.exponent))
    }

    /// The fraction in lowest terms, or `nil` for a real number and for a fraction too long to read.
    private func fraction(_ number: Number) -> String? {
        guard case .exact(let fraction) = number, fraction.denominator <= 1_000_000 else { return nil }
        guard !fraction.isWhole else { return String(fraction.numerator) }
        let sign = fraction.numerator < 0 ? "-" : ""
        let (top, bottom) = (fraction.numerator.magnitude, fraction.denominator)
        return isInFormula ? "\(sign)\\frac{\(top)}{\(bottom)}" : "\(sign)\(top)/\(bottom)"
    }

    private func framed(_ latex: String) -> String { isInFormula ? latex : "$\(latex)$" }
}

extension DecimalDigits {
    /// Whether the number reads well without a power of ten: 0.001 up to a million.
    fileprivate var isPlain: Bool { (-3...5).contains(exponent) }
}

extension Rational {
    /// Whether the fraction is a decimal of more than four places (0.00123), which nobody would write as a fraction.
    fileprivate var isBestAsDecimal: Bool {
        var rest = denominator
        while rest % 2 == 0 { rest /= 2 }
        guard rest % 5 == 0 else { return denominator > 1_000_000 }
        while rest % 5 == 0 { rest /= 5 }
        return rest == 1 || denominator > 1_000_000
    }
}
