package import Relational

extension LearningStore {
    /// Every migration of the schema, in order.
    package static let migrations = [
        AccountsMigration.migration, LearningMigration.migration, AttemptKeyMigration.migration,
        FittedModelMigration.migration,
    ]
}
