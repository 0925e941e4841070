/// What one answer multiplies the chances by.
///
/// With `know` and `unknown` the chances of a prefix together with mastery and without, the next answer makes
/// `know' = e (know (1 - F) + unknown T)` and `unknown' = g (know F + unknown (1 - T))`, where `e` is `1 - S` or `S` and
/// `g` is `G` or `1 - G`.
struct StepFactors {
    let keeping: Double
    let learning: Double
    let forgetting: Double
    let lacking: Double

    init(_ parameters: FitVector) {
        keeping = 1 - parameters[FitAxis.forget]
        learning = parameters[FitAxis.learn]
        forgetting = parameters[FitAxis.forget]
        lacking = 1 - parameters[FitAxis.learn]
    }

    /// How many numbers ``store(emissionsOf:at:)`` writes.
    static let emissionCount = 12

    /// Writes the chances of a wrong answer with mastery and without, twice each, and 0 twice; then the same of a right
    /// answer and 1 twice.
    ///
    /// They are read by the outcome of a pair of nodes, which spares a jump.
    static func store(emissionsOf parameters: FitVector, at place: UnsafeMutablePointer<Double>) {
        let slip = parameters[FitAxis.slip]
        let guess = parameters[FitAxis.guess]
        for lane in 0..<2 {
            place[lane] = slip
            place[2 + lane] = 1 - guess
            place[4 + lane] = 0
            place[6 + lane] = 1 - slip
            place[8 + lane] = guess
            place[10 + lane] = 1
        }
    }
}
