#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Number {
    /// The sine of an angle in degrees, exact where it is a fraction.
    package func sineOfDegrees() -> Number {
        guard case .exact(let angle) = self else { return .real(sin(real * .pi / 180)) }
        let turn = angle.reducedAngle
        guard turn.isWhole, turn.numerator % 30 == 0, let step = Int(exactly: turn.numerator / 30) else {
            return .real(sin(turn.real * .pi / 180))
        }
        let halves: [Int?] = [0, 1, nil, 2, nil, 1, 0, -1, nil, -2, nil, -1]
        guard let half = halves[step], let value = Rational(Int128(half), over: 2) else {
            return .real(sin(turn.real * .pi / 180))
        }
        return .exact(value)
    }

    /// The cosine of an angle in degrees, exact where it is a fraction.
    package func cosineOfDegrees() -> Number {
        guard case .exact(let angle) = self, let shifted = angle.plus(Rational(90)) else {
            return .real(cos(real * .pi / 180))
        }
        return Number.exact(shifted).sineOfDegrees()
    }

    /// The tangent of an angle in degrees; throws ``ArithmeticFault/undefined(function:)`` at 90° and 270°.
    package func tangentOfDegrees() throws(ArithmeticFault) -> Number {
        guard case .exact(let angle) = self else { return try Number(finite: tan(real * .pi / 180)) }
        let turn = angle.reducedAngle
        guard turn.isWhole, turn.numerator % 45 == 0, let step = Int(exactly: turn.numerator / 45) else {
            return try Number(finite: tan(turn.real * .pi / 180))
        }
        guard step % 4 != 2 else { throw .undefined(function: "tand") }
        return [0, 1, 0, -1][step % 4]
    }

    /// The angle in degrees, -90...90, whose sine is the number; throws ``ArithmeticFault/undefined(function:)`` outside -1...1.
    package func arcSineInDegrees() throws(ArithmeticFault) -> Number {
        if case .exact(let sine) = self, let double = sine.times(Rational(2)), double.isWhole {
            switch double.numerator {
            case -2...2: return Number([-90, -30, 0, 30, 90][Int(double.numerator) + 2])
            default: throw .undefined(function: "asind")
            }
        }
        guard real.magnitude <= 1 else { throw .undefined(function: "asind") }
        return .real(asin(real) * 180 / .pi)
    }

    /// The angle in degrees, 0...180, whose cosine is the number; throws ``ArithmeticFault/undefined(function:)`` outside -1...1.
    package func arcCosineInDegrees() throws(ArithmeticFault) -> Number {
        guard real.magnitude <= 1 else { throw .undefined(function: "acosd") }
        return try Number(90).minus(arcSineInDegrees())
    }

    /// The angle in degrees, -90...90, whose tangent is the number.
    package func arcTangentInDegrees() -> Number {
        switch whole {
        case .some(let tangent) where tangent.magnitude <= 1: Number(45 * tangent)
        default: .real(atan(real) * 180 / .pi)
        }
    }
}

extension Rational {
    /// The angle within one turn, 0..<360 degrees.
    fileprivate var reducedAngle: Rational {
        guard let turns = times(Rational(1, over: 360) ?? Rational(0)),
            let whole = turns.floor.times(-360), let reduced = plus(Rational(whole))
        else { return self }
        return reduced
    }
}
