/// How far items' easiness has moved since the fit, as answers came in; O(1) an answer.
///
/// Kept apart from the model, so that predictions from the model alone depend on one learner's own answers only.
package struct ItemDifficulties: Sendable, Equatable {
    private struct Movement: Sendable, Equatable {
        var shift = 0.0
        var weight = 0.0
    }

    private var movements: [Int32: Movement] = [:]

    /// No item has moved.
    package init() {}

    /// How much easier the item has become, in log-odds; 0 for one without answers since the fit.
    package func shift(of item: Int32) -> Double { movements[item]?.shift ?? 0 }

    /// Moves an item by one answer: `shift += e / (W + w + h)`, `e` the residual and `h` the weight of the answer, `W` what
    /// the fit had seen (a fifth an answer, at least 3 answers), `w` the weights since.
    mutating func record(residual: Double, weight: Double, of item: Int32, fittedAnswers: Double) {
        var movement = movements[item] ?? Movement()
        movement.weight += weight
        movement.shift += residual / (0.2 * (fittedAnswers + 3) + movement.weight)
        movements[item] = movement
    }
}
