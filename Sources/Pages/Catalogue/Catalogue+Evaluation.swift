import Formulas
import Foundation

extension Catalogue {
    /// A number with so many decimals, as in `0.812` or `−0.4`; a dash where it is no number.
    func decimal(_ value: Double?, _ digits: Int) -> String {
        guard let value, value.isFinite else { return "–" }
        let text = String(format: "%.\(digits)f", abs(value))
        let isZero = text.allSatisfy { $0 == "0" || $0 == "." }
        return (value < 0 && !isZero ? "−" : "") + text
    }

    /// A number with its sign, as in `+0.031`; nothing stands before what rounds to 0.
    func signed(_ value: Double, _ digits: Int) -> String {
        let text = decimal(value, digits)
        let isPositive = value > 0 && text.contains { ("1"..."9").contains($0) }
        return isPositive ? "+" + text : text
    }

    /// A share of 0...1 as a percentage with one decimal.
    func share(_ value: Double) -> String {
        value.isFinite ? decimal(value * 100, 1) + "%" : "–"
    }

    /// A count with its digits in groups: of three in English, as `1,234,567`, and in lakhs in Hindi, as `12,34,567`.
    func grouped(_ count: Int) -> String {
        let size = language == .hindi ? 2 : 3
        var rest = Array(String(count.magnitude))
        var groups = [String(rest.suffix(3))]
        rest.removeLast(min(3, rest.count))
        while !rest.isEmpty {
            groups.insert(String(rest.suffix(size)), at: 0)
            rest.removeLast(min(size, rest.count))
        }
        return (count < 0 ? "−" : "") + groups.joined(separator: ",")
    }

    /// A span of seconds, with more decimals the shorter it is.
    func seconds(_ value: Double) -> String {
        let digits = value < 1 ? 2 : value < 100 ? 1 : 0
        return text("evaluation.seconds", ["n": decimal(value, digits)])
    }

    /// The bounds of an interval as text.
    func interval(_ interval: ConfidenceInterval, _ digits: Int, isGain: Bool = false) -> String {
        let written = { isGain ? signed($0, digits) : decimal($0, digits) }
        return text("evaluation.interval", ["lower": written(interval.lower), "upper": written(interval.upper)])
    }
}
