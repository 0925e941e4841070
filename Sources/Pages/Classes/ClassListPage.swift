/// The teacher's classes, and the learners of the one that is open.
///
/// Links: `/classes/<id>?sort=attention|name|active|mastery`.
package struct ClassListPage: Hashable, Sendable {
    /// A class to open.
    package struct Entry: Hashable, Sendable {
        /// The class's identifier in `/classes/<id>`.
        package let id: String
        /// The class's title.
        package let title: String
        /// How many learners it has.
        package let learners: Int
        /// How many of them need attention.
        package let needingAttention: Int

        /// Makes a class to open.
        package init(id: String, title: String, learners: Int, needingAttention: Int) {
            self.id = id
            self.title = title
            self.learners = learners
            self.needingAttention = needingAttention
        }
    }

    /// How learners are sorted; the caller sorts.
    package enum Sort: String, CaseIterable, Hashable, Sendable {
        /// Those who need the teacher first.
        case attention
        /// By name.
        case name
        /// Longest away first.
        case active
        /// Weakest first.
        case mastery
    }

    /// The class that is open.
    package struct Board: Hashable, Sendable {
        /// Which of the entries it is.
        package let id: String
        /// The titles of the subjects, one column each.
        package let subjects: [String]
        /// Its learners, sorted.
        package let learners: [LearnerRow]
        /// How they are sorted.
        package let sort: Sort

        /// Makes an open class.
        package init(id: String, subjects: [String], learners: [LearnerRow], sort: Sort = .attention) {
            self.id = id
            self.subjects = subjects
            self.learners = learners
            self.sort = sort
        }
    }

    /// The teacher's classes.
    package let classes: [Entry]
    /// The class that is open; `nil` where there is none.
    package let board: Board?

    /// Makes the teacher's page of classes.
    package init(classes: [Entry], board: Board?) {
        self.classes = classes
        self.board = board
    }
}
