/// An axis of a picture that runs over the values it is to show, with ticks at round numbers.
struct ValueAxis: Hashable, Sendable {
    /// The values at the ticks, smallest first; the axis begins at the first and ends at the last.
    let ticks: [Double]
    /// How many decimals a tick needs.
    let digits: Int
    private let left: Double
    private let right: Double

    /// Makes an axis over values between two places; of a single value it shows the neighbourhood.
    init(over values: [Double], left: Double, right: Double) {
        let known = values.filter(\.isFinite)
        let (low, high) = (known.min() ?? 0, known.max() ?? 1)
        let wanted = max(high - low, 0.004) / 4
        let steps: [(size: Double, digits: Int)] = [
            (0.001, 3), (0.002, 3), (0.005, 3), (0.01, 2), (0.02, 2), (0.05, 2), (0.1, 1), (0.2, 1), (0.5, 1), (1, 0),
        ]
        let step = steps.first { $0.size >= wanted * 0.999 } ?? (size: wanted.rounded(.up), digits: 0)
        let first = (low / step.size).rounded(.down)
        let last = max((high / step.size).rounded(.up), first + 1)
        ticks = stride(from: first, through: last, by: 1).map { $0 * step.size }
        digits = step.digits
        (self.left, self.right) = (left, right)
    }

    /// The place of a value; what is no number stands at the left end.
    func x(_ value: Double) -> Double {
        guard value.isFinite, let first = ticks.first, let last = ticks.last, last > first else { return left }
        return left + (right - left) * (min(max(value, first), last) - first) / (last - first)
    }

    /// Adds the ticks from `top` down to `bottom`, and their numbers below.
    func draw(top: Double, bottom: Double, label: (Double) -> String, on drawing: inout Drawing) {
        for tick in ticks {
            let place = Drawing.number(x(tick))
            drawing.add(
                "line",
                ["class": "grid", "x1": place, "x2": place, "y1": Drawing.number(top), "y2": Drawing.number(bottom)]
            )
            let below = Drawing.number(bottom + 18)
            drawing.text(label(tick), ["class": "tick", "x": place, "y": below, "text-anchor": "middle"])
        }
    }
}
