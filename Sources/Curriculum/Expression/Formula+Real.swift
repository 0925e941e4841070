#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Formula {
    /// The value in real numbers over the values of the slots; NaN where it has none.
    ///
    /// For comparing expressions at many points: quick, never throws, does not know conditions.
    package func real(at slots: [Double]) -> Double {
        switch self {
        case .number(let number): number.real
        case .slot(let slot, _): slots[slot]
        case .negated(let inner): -inner.real(at: slots)
        case .operation(let sign, let left, let right):
            realResult(of: sign, left.real(at: slots), right.real(at: slots))
        case .call(let function, let arguments): function.real(arguments.map { $0.real(at: slots) })
        case .text, .truth, .comparison, .sameText, .not, .and, .or, .choice: .nan
        }
    }
}

extension FormulaFunction {
    fileprivate func real(_ arguments: [Double]) -> Double {
        switch self {
        case .min: arguments.min() ?? .nan
        case .max: arguments.max() ?? .nan
        default: arguments.count == 1 ? realValue(of: self, arguments[0]) : .nan
        }
    }
}

private func realResult(of sign: ArithmeticOperator, _ left: Double, _ right: Double) -> Double {
    switch sign {
    case .plus: left + right
    case .minus: left - right
    case .times: left * right
    case .over: left / right
    case .power: right == 2 ? left * left : realPower(left, right)
    }
}

/// The power, with odd roots of negative numbers: `x^(1/3)` is the cube root.
private func realPower(_ base: Double, _ exponent: Double) -> Double {
    let result = pow(base, exponent)
    guard result.isNaN, base < 0 else { return result }
    let inverse = 1 / exponent
    guard inverse.magnitude < 100, (inverse - inverse.rounded()).magnitude < 1e-9, Int(inverse.rounded()) % 2 != 0
    else { return .nan }
    return -pow(-base, exponent)
}

/// A function of one real number, NaN where it is not defined.
func realValue(of function: FormulaFunction, _ argument: Double) -> Double {
    switch function {
    case .sqrt: argument.squareRoot()
    case .cbrt: cbrt(argument)
    case .abs: argument.magnitude
    case .exp: exp(argument)
    case .ln: log(argument)
    case .log10: log10(argument)
    case .log2: log2(argument)
    case .sin, .sind: sin(function == .sin ? argument : argument * .pi / 180)
    case .cos, .cosd: cos(function == .cos ? argument : argument * .pi / 180)
    case .tan, .tand: tan(function == .tan ? argument : argument * .pi / 180)
    case .asin, .asind: asin(argument) * (function == .asin ? 1 : 180 / .pi)
    case .acos, .acosd: acos(argument) * (function == .acos ? 1 : 180 / .pi)
    case .atan, .atand: atan(argument) * (function == .atan ? 1 : 180 / .pi)
    default: .nan
    }
}
