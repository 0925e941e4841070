/// Exam marks won or lost; JEE gives +4 and takes 1.
public struct Marks: Hashable, Comparable, Sendable, Codable {
    /// No marks.
    public static let zero = Marks(0)

    /// The number of marks; negative when they are taken.
    public let value: Double

    /// Makes so many marks.
    public init(_ value: Double) { self.value = value }

    /// Orders marks by number.
    public static func < (left: Self, right: Self) -> Bool { left.value < right.value }

    /// Adds marks up.
    public static func + (left: Self, right: Self) -> Marks { Marks(left.value + right.value) }
}
