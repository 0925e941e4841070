/// How training learners are split so that no row meets a table that holds its own answer.
///
/// A training learner belongs to group `rank % groups`. Every table keeps its sums by group and is solved `sets` times:
/// set `g` leaves group `g` out and serves the rows of that group; the last set holds all and serves new learners.
enum CrossFit {
    static let groups = 5
    static let sets = 6
    static let all = 5
}
