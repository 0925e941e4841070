package import Relational

/// The seams of courses, models, attempts, beliefs and practice, in SQL for both databases.
///
/// Each seam is an extension in a folder of its own; every statement is written once.
package struct LearningStore: Sendable {
    let database: any RelationalDatabase

    /// Makes a store over a database that has been migrated.
    package init(database: any RelationalDatabase) { self.database = database }
}
