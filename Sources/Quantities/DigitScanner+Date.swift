extension DigitScanner {
    /// A day as `YYYY-MM-DD`; `nil` for any other text and for a day the calendar lacks.
    mutating func date() -> CivilDate? {
        guard let year = digits(4), skip(oneOf: "-"), let month = digits(2), skip(oneOf: "-"), let day = digits(2)
        else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }
}
