/// Something wrong with a template, and where.
package struct TemplateFault: Hashable, Sendable {
    /// The keys and places that lead to the faulty part, as in the file: `["distractors", "0", "value"]`.
    package let place: [String]
    /// What is wrong.
    package let problem: TemplateProblem

    /// Makes a fault.
    package init(_ place: [String], _ problem: TemplateProblem) {
        self.place = place
        self.problem = problem
    }
}

/// Why a template cannot give an item.
package enum TemplateError: Error, Hashable, Sendable {
    /// The template is not well made; every fault that was found.
    case faults([TemplateFault])
    /// No draw met the conditions within so many tries.
    case noDraw(tries: Int, seed: UInt64)
    /// A part has no value for a draw.
    case noValue(place: [String], ArithmeticFault, seed: UInt64)
}

extension TemplateError: CustomStringConvertible {
    /// The error in words.
    package var description: String {
        switch self {
        case .faults(let faults):
            faults.map { "\($0.place.joined(separator: ".")): \($0.problem)" }.joined(separator: "; ")
        case .noDraw(let tries, let seed): "no draw of seed \(seed) meets the conditions in \(tries) tries"
        case .noValue(let place, let fault, let seed): "\(place.joined(separator: ".")) \(fault) (seed \(seed))"
        }
    }
}
