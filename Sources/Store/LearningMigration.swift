package import Relational

/// The tables of courses, models, the attempt log, beliefs and practice.
package enum LearningMigration {
    /// Attempts hold no foreign key to a person: a person can be erased and the log of answers stays countable.
    package static let migration = Migration(
        number: 2,
        name: "learning",
        statements: [courses, models, attempts, beliefs, practice].flatMap(\.self)
    )

    private static let courses: [SQL] = [
        """
        CREATE TABLE course (
            id TEXT NOT NULL PRIMARY KEY,
            title TEXT NOT NULL,
            content TEXT NOT NULL,
            imported_at BIGINT NOT NULL
        )
        """
    ]

    private static let models: [SQL] = [
        """
        CREATE TABLE algo_version (
            id TEXT NOT NULL PRIMARY KEY,
            algorithm TEXT NOT NULL,
            settings TEXT NOT NULL,
            created_at BIGINT NOT NULL,
            is_active BIGINT NOT NULL CHECK (is_active IN (0, 1))
        )
        """,
        """
        CREATE TABLE algo_params (
            version TEXT NOT NULL REFERENCES algo_version (id),
            name TEXT NOT NULL,
            value DOUBLE PRECISION NOT NULL CHECK (value > 0 AND value < 1),
            PRIMARY KEY (version, name)
        )
        """,
        """
        CREATE TABLE bkt_skill_params (
            version TEXT NOT NULL REFERENCES algo_version (id),
            concept TEXT NOT NULL,
            prior DOUBLE PRECISION NOT NULL CHECK (prior > 0 AND prior < 1),
            learn DOUBLE PRECISION NOT NULL CHECK (learn > 0 AND learn < 1),
            slip DOUBLE PRECISION NOT NULL CHECK (slip > 0 AND slip < 1),
            guess DOUBLE PRECISION NOT NULL CHECK (guess > 0 AND guess < 1),
            forget DOUBLE PRECISION NOT NULL CHECK (forget >= 0 AND forget < 1),
            row_version TEXT NOT NULL,
            metrics TEXT NOT NULL,
            window_from BIGINT,
            window_to BIGINT,
            is_active BIGINT NOT NULL CHECK (is_active IN (0, 1)),
            PRIMARY KEY (version, concept, row_version)
        )
        """,
    ]

    private static let attempts: [SQL] = [
        """
        CREATE TABLE attempt (
            learner TEXT \(SQL.byBytes) NOT NULL,
            ordinal BIGINT NOT NULL CHECK (ordinal > 0),
            idempotency_key TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('answered', 'gave-up', 'reported', 'imported')),
            session TEXT,
            item TEXT NOT NULL,
            concepts TEXT NOT NULL,
            is_correct BIGINT NOT NULL CHECK (is_correct IN (0, 1)),
            weight DOUBLE PRECISION NOT NULL CHECK (weight >= 0 AND weight <= 1),
            difficulty DOUBLE PRECISION NOT NULL,
            steps BIGINT NOT NULL,
            at BIGINT NOT NULL,
            response_time DOUBLE PRECISION,
            context TEXT NOT NULL,
            seed BIGINT,
            response TEXT,
            misconception TEXT,
            hints BIGINT NOT NULL CHECK (hints BETWEEN 0 AND 3),
            marks DOUBLE PRECISION NOT NULL,
            confidence TEXT CHECK (confidence IN ('low', 'medium', 'high')),
            predicted DOUBLE PRECISION NOT NULL CHECK (predicted > 0 AND predicted < 1),
            gain DOUBLE PRECISION NOT NULL,
            total_load DOUBLE PRECISION,
            overload_risk DOUBLE PRECISION,
            PRIMARY KEY (learner, ordinal)
        )\(SQL.withoutRowID)
        """,
        "CREATE UNIQUE INDEX attempt_by_key ON attempt (learner, idempotency_key)",
        "CREATE INDEX attempt_by_time ON attempt (at)",
        """
        CREATE TABLE answer_import (
            log TEXT NOT NULL PRIMARY KEY,
            row_done BIGINT NOT NULL CHECK (row_done >= 0),
            stored BIGINT NOT NULL CHECK (stored >= 0)
        )
        """,
    ]

    private static let beliefs: [SQL] = [
        """
        CREATE TABLE learner_state (
            learner TEXT \(SQL.byBytes) NOT NULL PRIMARY KEY,
            ordinal BIGINT NOT NULL CHECK (ordinal >= 0),
            version TEXT,
            session_started_at BIGINT,
            last_answer_at BIGINT,
            wrong_streak BIGINT NOT NULL,
            answers_in_session BIGINT NOT NULL,
            answers BIGINT NOT NULL,
            response_median DOUBLE PRECISION,
            response_count BIGINT NOT NULL,
            overload_risk DOUBLE PRECISION NOT NULL
        )\(SQL.withoutRowID)
        """,
        """
        CREATE TABLE bkt_user_skill_state (
            learner TEXT \(SQL.byBytes) NOT NULL,
            concept TEXT \(SQL.byBytes) NOT NULL,
            mastery DOUBLE PRECISION NOT NULL CHECK (mastery > 0 AND mastery < 1),
            attempts BIGINT NOT NULL CHECK (attempts >= 0),
            last_item TEXT,
            last_attempt_at BIGINT,
            version TEXT NOT NULL,
            PRIMARY KEY (learner, concept)
        )\(SQL.withoutRowID)
        """,
        """
        CREATE TABLE mastery_snapshot (
            learner TEXT \(SQL.byBytes) NOT NULL,
            concept TEXT NOT NULL,
            day BIGINT NOT NULL,
            at BIGINT NOT NULL,
            mastery DOUBLE PRECISION NOT NULL,
            attempts BIGINT NOT NULL,
            version TEXT NOT NULL,
            PRIMARY KEY (learner, concept, day)
        )\(SQL.withoutRowID)
        """,
        "CREATE INDEX mastery_snapshot_by_concept ON mastery_snapshot (concept, at)",
        "CREATE INDEX mastery_snapshot_by_time ON mastery_snapshot (at)",
        """
        CREATE TABLE recompute_run (
            id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
            progress TEXT NOT NULL
        )
        """,
    ]

    private static let practice: [SQL] = [
        """
        CREATE TABLE practice_session (
            id TEXT NOT NULL PRIMARY KEY,
            learner TEXT \(SQL.byBytes) NOT NULL,
            course TEXT NOT NULL,
            concept TEXT,
            started_at BIGINT NOT NULL,
            ended_at BIGINT,
            open_item TEXT,
            open_seed BIGINT,
            open_asked_at BIGINT,
            open_hints BIGINT,
            open_reason TEXT,
            last_attempt BIGINT,
            answered BIGINT NOT NULL,
            asked TEXT NOT NULL
        )
        """,
        "CREATE UNIQUE INDEX practice_session_running ON practice_session (learner, course) WHERE ended_at IS NULL",
        """
        CREATE TABLE item_report (
            learner TEXT \(SQL.byBytes) NOT NULL,
            item TEXT NOT NULL,
            seed BIGINT NOT NULL,
            reason TEXT NOT NULL,
            text TEXT NOT NULL,
            at BIGINT NOT NULL
        )
        """,
        "CREATE INDEX item_report_by_time ON item_report (at)",
    ]
}
