// Days and civil dates are converted by the era arithmetic of Howard Hinnant, "chrono-compatible low-level date
// algorithms" (2013), which is exact for every year of the proleptic Gregorian calendar.

extension Instant: CustomStringConvertible {
    /// The moment as ISO 8601 in UTC, with as many decimals as it needs: `2026-11-21T04:00:00Z`.
    public var description: String {
        let (days, microsecond) = microseconds.flooredDivision(by: 86_400_000_000)
        let date = CivilDate(daysSinceEpoch: Int(days))
        let second = Int(microsecond / 1_000_000)
        let time = "\(padded(second / 3600, 2)):\(padded(second / 60 % 60, 2)):\(padded(second % 60, 2))"
        let fraction = Int(microsecond % 1_000_000)
        let decimals =
            fraction == 0 ? "" : fraction % 1000 == 0 ? ".\(padded(fraction / 1000, 3))" : ".\(padded(fraction, 6))"
        return "\(date)T\(time)\(decimals)Z"
    }
}

extension Instant {
    /// Reads ISO 8601 with a zone, such as `2026-11-21T04:00:00Z` or `2026-11-21T09:30:00.250+05:30`.
    ///
    /// Returns `nil` for any other text, for a date that is not in the calendar and for a missing zone.
    public init?(iso8601 text: String) {
        var scanner = DigitScanner(text)
        guard let date = scanner.date(), scanner.skip(oneOf: "Tt "),
            let hour = scanner.digits(2), scanner.skip(oneOf: ":"), let minute = scanner.digits(2),
            hour < 24, minute < 60
        else { return nil }
        var second = 0
        var fraction: Int64 = 0
        if scanner.skip(oneOf: ":") {
            guard let read = scanner.digits(2), read < 60 else { return nil }
            second = read
            if scanner.skip(oneOf: ".,") {
                guard let read = scanner.fractionInMillionths() else { return nil }
                fraction = read
            }
        }
        guard let offset = scanner.zoneInSeconds(), scanner.isAtEnd else { return nil }
        let seconds = date.daysSinceEpoch * 86_400 + hour * 3600 + minute * 60 + second - offset
        self.init(microseconds: Int64(seconds) * 1_000_000 + fraction)
    }
}

extension Instant: Codable {
    /// Reads ISO 8601 text; throws `DecodingError.dataCorrupted` where it is not.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let instant = Instant(iso8601: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "a time is ISO 8601 with a zone, such as 2026-11-21T04:00:00Z"
            )
        }
        self = instant
    }

    /// Writes ISO 8601 text in UTC.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension Int64 {
    fileprivate func flooredDivision(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
