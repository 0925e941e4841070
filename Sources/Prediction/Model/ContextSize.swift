/// How many values each code of a ``LearnerContext`` takes.
enum ContextSize {
    static let pattern = 15
    static let answers = 11
    static let pair = 7
    static let own = 3
    static let band = 3
    static let gapSide = 2
    static let sharedPattern = pattern * answers
    static let sharedSequence = 63 * 2
    static let sharedOwn = 3 * 2 * 40
    static let sharedGap = 42 * 2
}
