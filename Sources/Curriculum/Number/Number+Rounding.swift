extension Number {
    /// The number rounded to so many decimals, halves away from zero; exact.
    package func rounded(decimals count: Int) -> Number {
        DecimalDigits(self).rounded(decimals: count).number
    }

    /// The number rounded to so many significant figures, halves away from zero; exact.
    package func rounded(significant count: Int) -> Number {
        DecimalDigits(self).rounded(significant: count).number
    }
}
