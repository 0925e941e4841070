package import Relational

/// Room for what fitted model versions bring along, and the order in which versions were active.
package enum FittedModelMigration {
    package static let migration = Migration(
        number: 4,
        name: "fitted models",
        statements: [
            "ALTER TABLE algo_version ADD COLUMN predictor TEXT",
            "ALTER TABLE algo_version ADD COLUMN fit_record TEXT",
            """
            CREATE TABLE model_activation (
                ordinal BIGINT NOT NULL PRIMARY KEY CHECK (ordinal > 0),
                version TEXT NOT NULL REFERENCES algo_version (id)
            )
            """,
        ]
    )
}
