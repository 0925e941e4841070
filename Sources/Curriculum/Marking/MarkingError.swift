/// Why an answer cannot be marked; it then counts as not given, never as wrong.
package enum MarkingError: Error, Hashable, Sendable {
    /// Nothing was answered.
    case empty
    /// A part of the text cannot be read.
    case unreadable(fragment: String)
    /// The text is longer than so many characters.
    case tooLong(limit: Int)
    /// The unit is not known.
    case unknownUnit(String)
    /// A letter stands for nothing here; these may be used.
    case unknownName(String, known: [String])
    /// The answer is not of the kind that the item asks for.
    case wrongShape(asked: ItemKind)
    /// There is no such option.
    case noSuchOption(Int)
    /// The answer has no value, such as 1/0.
    case noValue(ArithmeticFault)
    /// The item itself cannot be made.
    case template(TemplateError)
}

extension MarkingError: CustomStringConvertible {
    /// The error as a sentence to the learner.
    package var description: String {
        switch self {
        case .empty: "There is no answer yet."
        case .unreadable(let fragment): "I cannot read `\(fragment)`."
        case .tooLong(let limit): "An answer has at most \(limit) characters."
        case .unknownUnit(let unit): "I do not know the unit `\(unit)`."
        case .unknownName(let name, let known):
            "I do not know `\(name)` here; use \(known.map { "`\($0)`" }.joined(separator: ", "))."
        case .wrongShape(let kind): "The answer does not fit a question of the kind \(kind.rawValue)."
        case .noSuchOption(let number): "There is no option \(number)."
        case .noValue(let fault): "The answer \(fault)."
        case .template(let error): "The question cannot be made: \(error)."
        }
    }
}
