/// What one answer multiplies the chances by, for all nodes of one outcome.
///
/// With `know` and `unknown` the chances of a prefix together with mastery and without, the next answer makes
/// `know' = e (know (1 - F) + unknown T)` and `unknown' = g (know F + unknown (1 - T))`, where `e` is `1 - S` or `S` and
/// `g` is `G` or `1 - G`.
struct StepFactors {
    let knowing: Double
    let guessing: Double
    let keeping: Double
    let learning: Double
    let forgetting: Double
    let lacking: Double

    init(_ parameters: FitVector, isCorrect: Bool) {
        let slip = parameters[FitAxis.slip]
        let guess = parameters[FitAxis.guess]
        knowing = isCorrect ? 1 - slip : slip
        guessing = isCorrect ? guess : 1 - guess
        keeping = 1 - parameters[FitAxis.forget]
        learning = parameters[FitAxis.learn]
        forgetting = parameters[FitAxis.forget]
        lacking = 1 - parameters[FitAxis.learn]
    }
}
