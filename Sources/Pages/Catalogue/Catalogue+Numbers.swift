import Quantities

extension Catalogue {
    /// A mastery as a percentage, or a dash where there is no evidence.
    func percent(_ mastery: Mastery) -> String {
        mastery.estimate.map { percent($0) } ?? "–"
    }

    /// A probability as a whole percentage between 1 and 99.
    func percent(_ probability: Probability) -> String {
        "\(points(probability))%"
    }

    /// A probability in whole points of 100, between 1 and 99: certainty is never claimed.
    func points(_ probability: Probability) -> Int {
        min(max(Int((probability.value * 100).rounded()), 1), 99)
    }

    /// How long ago something was, in the largest unit that fits.
    func age(_ span: TimeSpan) -> String {
        let minutes = Int(span.minutes)
        switch minutes {
        case ..<1: return self["age.now"]
        case ..<60: return count("age.minutes", minutes)
        case ..<1440: return count("age.hours", minutes / 60)
        default: return count("age.days", minutes / 1440)
        }
    }

    /// A day as `12 Jan 2026`.
    func day(_ date: CivilDate) -> String {
        let months = self["months"].split(separator: " ")
        let month = months.indices.contains(date.month - 1) ? String(months[date.month - 1]) : "\(date.month)"
        return "\(date.day) \(month) \(date.year)"
    }

    /// Marks with their sign, as in `+4` or `−1`.
    func marks(_ marks: Marks) -> String {
        let size = abs(marks.value)
        let digits = size == size.rounded() ? "\(Int(size))" : "\(size)"
        return text("marks", ["marks": (marks.value < 0 ? "−" : marks.value > 0 ? "+" : "") + digits])
    }
}
