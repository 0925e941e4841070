extension FormulaFunction {
    /// The number that the function gives for its arguments.
    func number(_ arguments: [Formula], in bindings: inout some FormulaBindings) throws(ArithmeticFault) -> Number {
        let first = try arguments[0].number(in: &bindings)
        guard arguments.count > 1 else { return try number(of: first) }
        var result = first
        for argument in arguments.dropFirst() {
            result = try number(of: result, try argument.number(in: &bindings))
        }
        return result
    }

    /// Whether the condition that the function names holds for its argument.
    func truth(_ arguments: [Formula], in bindings: inout some FormulaBindings) throws(ArithmeticFault) -> Bool {
        let number = try arguments[0].number(in: &bindings)
        return switch self {
        case .isInteger: number.isInteger
        case .isSquare: number.isSquare
        default: number.isTerminating
        }
    }

    private func number(of argument: Number) throws(ArithmeticFault) -> Number {
        switch self {
        case .sqrt: try argument.squareRoot()
        case .cbrt: argument.cubeRoot()
        case .abs: argument.magnitude
        case .exp: try argument.exponential()
        case .ln: try argument.naturalLogarithm()
        case .log10: try argument.decimalLogarithm()
        case .log2: try argument.binaryLogarithm()
        case .floor: argument.floor
        case .ceil: argument.ceiling
        case .factorial: try argument.factorial()
        case .round: argument.rounded(decimals: 0)
        default: try angle(argument)
        }
    }

    private func angle(_ argument: Number) throws(ArithmeticFault) -> Number {
        switch self {
        case .sind: argument.sineOfDegrees()
        case .cosd: argument.cosineOfDegrees()
        case .tand: try argument.tangentOfDegrees()
        case .asind: try argument.arcSineInDegrees()
        case .acosd: try argument.arcCosineInDegrees()
        case .atand: argument.arcTangentInDegrees()
        default: try radians(argument.real)
        }
    }

    private func radians(_ argument: Double) throws(ArithmeticFault) -> Number {
        let result = realValue(of: self, argument)
        guard !result.isNaN else { throw .undefined(function: rawValue) }
        return try Number(finite: result)
    }

    private func number(of first: Number, _ second: Number) throws(ArithmeticFault) -> Number {
        switch self {
        case .min: second.isLess(than: first) ? second : first
        case .max: first.isLess(than: second) ? second : first
        case .mod: try first.modulo(second)
        case .gcd: try first.greatestCommonDivisor(second)
        case .lcm: try first.leastCommonMultiple(second)
        case .choose: try first.combinations(second)
        case .permute: try first.permutations(second)
        case .signif: first.rounded(significant: try places(second))
        default: first.rounded(decimals: try places(second))
        }
    }

    private func places(_ number: Number) throws(ArithmeticFault) -> Int {
        guard let count = number.whole, (self == .signif ? 1...20 : 0...20).contains(count) else {
            throw .notWhole(function: rawValue)
        }
        return count
    }
}
