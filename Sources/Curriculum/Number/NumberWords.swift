/// Small whole numbers in English words.
enum NumberWords {
    private static let small = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    private static let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

    /// The number in words, or `nil` where it is not a whole number of -100...100.
    static func text(_ number: Number) -> String? {
        guard let whole = number.whole, (-100...100).contains(whole) else { return nil }
        if whole < 0 { return "minus " + text(whole.magnitude) }
        return text(whole.magnitude)
    }

    private static func text(_ count: UInt) -> String {
        if count == 100 { return "one hundred" }
        if count < 20 { return small[Int(count)] }
        let (ten, one) = count.quotientAndRemainder(dividingBy: 10)
        return tens[Int(ten) - 2] + (one == 0 ? "" : "-" + small[Int(one)])
    }
}
