#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Functions of log-odds.
enum Logistic {
    /// `sigmoid(x / sqrt(1 + 0.39 v))` is near the mean of a sigmoid whose argument has variance `v`.
    static let spread = 0.39

    @inline(__always)
    static func sigmoid(_ value: Double) -> Double { 1 / (1 + exp(-value)) }

    @inline(__always)
    static func logit(_ value: Double) -> Double { log(value / (1 - value)) }

    /// `log(1 + count)`.
    @inline(__always)
    static func countLog(_ count: Int32) -> Double {
        count < 512 ? countLogs[Int(count)] : log(1 + Double(count))
    }

    private static let countLogs: [Double] = (0..<512).map { log(1 + Double($0)) }
}
