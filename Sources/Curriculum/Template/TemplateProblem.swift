/// What may be wrong with a part of a template.
package enum TemplateProblem: Hashable, Sendable {
    /// A formula cannot be read.
    case formula(String, FormulaSyntaxError)
    /// A formula gives something else than its place needs.
    case kind(wanted: ValueKind, found: ValueKind)
    /// A part has no value.
    case arithmetic(ArithmeticFault)
    /// A part has no value for the draw of a seed.
    case noValue(ArithmeticFault, seed: UInt64)
    /// A unit cannot be read.
    case unit(UnitError)
    /// The units of an option and of the key measure different things.
    case otherQuantity(String, key: String)
    /// A name is taken, or is a word of the formula language.
    case nameTaken(String)
    /// A name is not made of letters, digits and `_`.
    case badName(String)
    /// A number is outside its range.
    case outOfRange(String, allowed: String)
    /// A list has the wrong number of entries.
    case count(Int, of: String, allowed: String)
    /// The records of a parameter do not have the same fields.
    case unevenRows
    /// The tolerance cannot be read.
    case tolerance(String)
    /// The tolerance is 0, but the key is not exact.
    case inexactKey(seed: UInt64)
    /// A distractor needs a misconception.
    case missingBecause
    /// Options are not all texts or all values.
    case mixedOptions
    /// The identifier does not begin with that of the home concept.
    case identifier(String, home: String)
    /// The home concept is not among the concepts.
    case homeMissing(String)
    /// A `[[` or a `$` has no partner.
    case unpaired(String)
    /// A text holds what lessons and items must not: HTML, an image or a link.
    case forbidden(String)
    /// Something that nobody should read is left in a text.
    case leftover(String, text: String, seed: UInt64)
    /// No draw meets the conditions.
    case noDraw(tries: Int)
    /// A wrong answer is the right one.
    case sameAsKey(String, seed: UInt64)
    /// Two wrong answers are the same.
    case sameAsOther(String, other: Int, seed: UInt64)
    /// Two options read the same.
    case sameText(String, seed: UInt64)
    /// No option is right.
    case noRightOption(seed: UInt64)
    /// A condition has no misconception although it can be false.
    case falseWithoutBecause(seed: UInt64)
    /// The key does not have the form that it asks for.
    case keyForm(ExpressionKey.Form, seed: UInt64)
    /// The key has a value at too few of the points where formulas are compared.
    case fewPoints(Int, seed: UInt64)
    /// The template gives too few different items.
    case fewItems(Int)
}

extension TemplateProblem: CustomStringConvertible {
    /// The problem in words.
    package var description: String {
        switch self {
        case .formula(let text, let error): "in `\(text)` \(error)"
        case .kind(let wanted, let found): "needs a \(wanted.rawValue), found a \(found.rawValue)"
        case .arithmetic(let fault): "\(fault)"
        case .noValue(let fault, let seed): "\(fault) (seed \(seed))"
        case .unit(let error): "\(error)"
        case .otherQuantity(let unit, let key): "the unit `\(unit)` measures something else than the key's `\(key)`"
        case .nameTaken(let name): "the name `\(name)` is taken"
        case .badName(let name): "`\(name)` is not a name (letters, digits and _, a letter first)"
        case .outOfRange(let value, let allowed): "`\(value)` is not allowed (\(allowed))"
        case .count(let count, let what, let allowed): "has \(count) \(what) (allowed: \(allowed))"
        case .unevenRows: "the rows do not all have the same fields"
        case .tolerance(let text): "`\(text)` is no tolerance (write 1% or a number)"
        case .missingBecause: "a misconception is missing (`because`)"
        case .mixedOptions: "options must be all values or all texts"
        case .identifier(let id, let home): "the id `\(id)` does not begin with `\(home)`"
        case .homeMissing(let home): "the concept `\(home)` itself is missing here"
        case .unpaired(let mark): "a `\(mark)` has no partner"
        case .forbidden(let what): "\(what) is not allowed"
        case .leftover, .noDraw, .sameAsKey, .sameAsOther, .sameText, .noRightOption, .falseWithoutBecause, .keyForm,
            .fewPoints, .fewItems, .inexactKey:
            drawDescription
        }
    }

    private var drawDescription: String {
        switch self {
        case .leftover(let what, let text, let seed): "`\(what)` is left in \"\(text)\" (seed \(seed))"
        case .noDraw(let tries): "no draw meets the conditions in \(tries) tries"
        case .sameAsKey(let value, let seed): "is as good as the key: \(value) (seed \(seed))"
        case .sameAsOther(let value, let other, let seed):
            "is the same as distractor \(other + 1): \(value) (seed \(seed))"
        case .sameText(let text, let seed): "two options read \"\(text)\" (seed \(seed))"
        case .noRightOption(let seed): "no option is right (seed \(seed))"
        case .falseWithoutBecause(let seed): "can be wrong but names no misconception (seed \(seed))"
        case .keyForm(let form, let seed): "the key is not \(form.rawValue) (seed \(seed))"
        case .fewPoints(let count, let seed): "has a value at only \(count) of 24 points of the ranges (seed \(seed))"
        case .fewItems(let count): "gives only \(count) different items, at least 8 are needed"
        case .inexactKey(let seed): "tolerance 0 needs an exact key (seed \(seed))"
        default: ""
        }
    }
}
