/// A `NUMERIC` in binary format: what `SUM` and `AVG` of a `BIGINT` column answer on PostgreSQL.
///
/// Without digits after the point it is an integer, as on SQLite; with them, a real.
struct PostgresNumeric {
    /// The number as SQLite would have answered it.
    let value: SQLValue

    /// Decodes four 16-bit fields (digit count, weight, sign, digits after the point) and digits to base 10,000.
    init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count >= 8, bytes.count.isMultiple(of: 2) else { return nil }
        let fields = (0..<bytes.count / 2).map {
            Int16(bigEndian: bytes.loadUnaligned(fromByteOffset: $0 * 2, as: Int16.self))
        }
        let (weight, sign, scale) = (Int(fields[1]), fields[2], fields[3])
        guard sign == 0 || sign == 0x4000 else {
            value = .real(.nan)
            return
        }
        let digits = fields.dropFirst(4).map { Int64($0) }
        value = scale == 0 ? Self.whole(digits, weight, sign != 0) : .real(Self.real(digits, weight, sign != 0))
    }

    private static func whole(_ digits: [Int64], _ weight: Int, _ isNegative: Bool) -> SQLValue {
        var sum: Int64 = 0
        for place in 0..<max(0, weight + 1) {
            let digit = place < digits.count ? digits[place] : 0
            let (product, hasOverflowed) = sum.multipliedReportingOverflow(by: 10_000)
            let (next, hasOverflowedToo) = product.subtractingReportingOverflow(digit)
            if hasOverflowed || hasOverflowedToo { return .real(real(digits, weight, isNegative)) }
            sum = next
        }
        // NB: summed below zero, because the least integer has no positive twin.
        if isNegative { return .integer(sum) }
        return sum == .min ? .real(-Double(sum)) : .integer(-sum)
    }

    private static func real(_ digits: [Int64], _ weight: Int, _ isNegative: Bool) -> Double {
        // NB: through decimal text, because adding powers of ten would round more than once.
        let text = digits.map { String(String(10_000 + $0).dropFirst()) }.joined()
        let size = Double("0\(text)e\((weight + 1 - digits.count) * 4)") ?? .nan
        return isNegative ? -size : size
    }
}
