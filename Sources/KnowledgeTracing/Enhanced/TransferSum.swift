/// Adds up what related concepts lend: `strength x (m - 0.7) x 0.1` for each with mastery m above 0.7, at most 0.2.
struct TransferSum {
    private var sum = 0.0

    var boost: Double { min(0.2, sum) }

    mutating func add(strength: Double, mastery: Double) {
        guard mastery > 0.7 else { return }
        sum += strength * (mastery - 0.7) * 0.1
    }
}
