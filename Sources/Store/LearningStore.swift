package import Relational

/// The seams of courses, models, attempts, beliefs and practice, in SQL for both databases.
///
/// Each seam is an extension in a folder of its own; every statement is written once.
package struct LearningStore: Sendable {
    let database: any RelationalDatabase
    let recent: RecentLearners

    /// Makes a store over a database that has been migrated.
    ///
    /// It remembers about `rememberedBeliefs` beliefs of the learners who answered lately, each some 100 bytes.
    package init(database: any RelationalDatabase, rememberedBeliefs: Int = 200_000) {
        self.database = database
        recent = RecentLearners(capacity: rememberedBeliefs)
    }
}
