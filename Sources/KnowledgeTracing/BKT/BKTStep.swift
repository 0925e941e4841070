#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The formulas of one update on plain numbers, shared by every path so that all of them give the same bytes.
@usableFromInline
enum BKTStep {
    @inlinable
    @inline(__always)
    static func prediction(mastery: Double, slip: Double, guess: Double) -> Double {
        mastery * (1 - slip) + (1 - mastery) * guess
    }

    @inlinable
    @inline(__always)
    static func posterior(mastery: Double, slip: Double, guess: Double, isCorrect: Bool) -> Double {
        let right = held(prediction(mastery: mastery, slip: slip, guess: guess))
        // NB: `isCorrect ? 1 - slip : slip` compiles to a jump that mixed answers make unpredictable. The distance from 1
        // or from 0 is the same number, bit for bit, without a jump.
        let outcome = Double((isCorrect ? 1 : 0) as Int32)
        let likelihood = (outcome - slip).magnitude
        let chance = ((1 - outcome) - right).magnitude
        return mastery * likelihood / chance
    }

    @inlinable
    @inline(__always)
    static func learned(posterior: Double, learn: Double, forget: Double) -> Double {
        posterior * (1 - forget) + (1 - posterior) * learn
    }

    /// `weight` is in 0...1; at 1 it is ``posterior(mastery:slip:guess:isCorrect:)``, at 0 the mastery itself.
    static func temperedPosterior(
        mastery: Double,
        slip: Double,
        guess: Double,
        isCorrect: Bool,
        weight: Double
    ) -> Double {
        guard weight < 1 else {
            return posterior(mastery: mastery, slip: slip, guess: guess, isCorrect: isCorrect)
        }
        guard weight > 0 else { return mastery }
        let ratio = isCorrect ? (1 - slip) / guess : slip / (1 - guess)
        let odds = mastery / (1 - mastery) * pow(ratio, weight)
        return odds / (1 + odds)
    }

    @inlinable
    @inline(__always)
    static func held(_ value: Double) -> Double {
        let capped = value < 1 - 1e-10 ? value : 1 - 1e-10
        return capped > 1e-10 ? capped : 1e-10
    }
}

extension Double {
    /// The number brought to the nearer edge of 0...1; NaN becomes 0.
    var heldInUnitInterval: Double { self >= 0 ? Swift.min(self, 1) : 0 }
}
