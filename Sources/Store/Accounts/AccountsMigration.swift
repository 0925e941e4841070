package import Relational

/// The tables of people: accounts, classes, sessions, failed sign-ins and the audit log.
///
/// Names and times are kept as ``Account`` and its neighbours have them; identifiers sort by their bytes on both
/// databases, whatever the locale of the server.
package enum AccountsMigration {
    /// The first migration of the schema.
    package static let migration = Migration(
        number: 1,
        name: "accounts",
        statements: people + classes + sessions + audit
    )

    private static let people: [SQL] = [
        """
        CREATE TABLE person (
            id TEXT \(sqlite: "", postgres: "COLLATE \"C\"") PRIMARY KEY,
            sign_in_name TEXT NOT NULL UNIQUE,
            display_name TEXT NOT NULL CHECK (display_name <> ''),
            role TEXT NOT NULL CHECK (role IN ('learner', 'teacher', 'admin')),
            language TEXT NOT NULL,
            created_at BIGINT NOT NULL,
            is_active BIGINT NOT NULL CHECK (is_active IN (0, 1))
        )
        """,
        """
        CREATE TABLE credential (
            person TEXT \(sqlite: "", postgres: "COLLATE \"C\"") PRIMARY KEY
                REFERENCES person (id) ON DELETE CASCADE,
            password_hash TEXT NOT NULL,
            changed_at BIGINT NOT NULL
        )
        """,
        """
        CREATE TABLE sign_in_failure (
            digest TEXT PRIMARY KEY,
            failures BIGINT NOT NULL CHECK (failures >= 0),
            first_at BIGINT NOT NULL,
            last_at BIGINT NOT NULL
        )
        """,
    ]

    private static let classes: [SQL] = [
        """
        CREATE TABLE school_class (
            id TEXT \(sqlite: "", postgres: "COLLATE \"C\"") PRIMARY KEY,
            course TEXT NOT NULL,
            name TEXT NOT NULL CHECK (name <> ''),
            created_at BIGINT NOT NULL
        )
        """,
        """
        CREATE TABLE class_member (
            school_class TEXT \(sqlite: "", postgres: "COLLATE \"C\"") NOT NULL
                REFERENCES school_class (id) ON DELETE CASCADE,
            person TEXT \(sqlite: "", postgres: "COLLATE \"C\"") NOT NULL
                REFERENCES person (id) ON DELETE CASCADE,
            part TEXT NOT NULL CHECK (part IN ('teacher', 'learner')),
            added_at BIGINT NOT NULL,
            PRIMARY KEY (school_class, person)
        )
        """,
        "CREATE INDEX class_member_by_person ON class_member (person, part, school_class)",
    ]

    private static let sessions: [SQL] = [
        """
        CREATE TABLE sign_in_session (
            id TEXT \(sqlite: "", postgres: "COLLATE \"C\"") PRIMARY KEY,
            person TEXT \(sqlite: "", postgres: "COLLATE \"C\"") NOT NULL
                REFERENCES person (id) ON DELETE CASCADE,
            started_at BIGINT NOT NULL,
            ended_at BIGINT
        )
        """,
        "CREATE INDEX sign_in_session_by_person ON sign_in_session (person, started_at)",
        """
        CREATE TABLE refresh_token (
            digest \(sqlite: "BLOB", postgres: "BYTEA") PRIMARY KEY,
            session TEXT \(sqlite: "", postgres: "COLLATE \"C\"") NOT NULL
                REFERENCES sign_in_session (id) ON DELETE CASCADE,
            expires_at BIGINT NOT NULL,
            used_at BIGINT
        )
        """,
        "CREATE INDEX refresh_token_by_session ON refresh_token (session, expires_at)",
    ]

    /// The log refers to people by identifier without a foreign key: it outlives them, and holds no names.
    private static let audit: [SQL] = [
        """
        CREATE TABLE audit_entry (
            number BIGINT PRIMARY KEY CHECK (number > 0),
            at BIGINT NOT NULL,
            actor TEXT,
            action TEXT NOT NULL,
            subject TEXT,
            detail TEXT NOT NULL,
            address_prefix TEXT NOT NULL,
            request TEXT NOT NULL,
            seal \(sqlite: "BLOB", postgres: "BYTEA") NOT NULL UNIQUE
        )
        """,
        "CREATE INDEX audit_entry_by_subject ON audit_entry (subject, number)",
        """
        CREATE TABLE audit_head (
            id BIGINT PRIMARY KEY CHECK (id = 1),
            number BIGINT NOT NULL,
            seal \(sqlite: "BLOB", postgres: "BYTEA") NOT NULL
        )
        """,
        "INSERT INTO audit_head (id, number, seal) VALUES (1, 0, \([UInt8](repeating: 0, count: 32)))",
        "\(sqlite: refuseChangeInSQLite, postgres: refusalInPostgres)",
        "\(sqlite: refuseRemovalInSQLite, postgres: refuseInPostgres)",
    ]

    private static let refuseChangeInSQLite: StaticString = """
        CREATE TRIGGER audit_entry_is_never_changed BEFORE UPDATE ON audit_entry
        BEGIN SELECT RAISE(ABORT, 'audit_entry is append-only'); END
        """

    private static let refuseRemovalInSQLite: StaticString = """
        CREATE TRIGGER audit_entry_is_never_removed BEFORE DELETE ON audit_entry
        BEGIN SELECT RAISE(ABORT, 'audit_entry is append-only'); END
        """

    private static let refusalInPostgres: StaticString = """
        CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'audit_entry is append-only' USING ERRCODE = 'integrity_constraint_violation'; END $$
        """

    private static let refuseInPostgres: StaticString = """
        CREATE TRIGGER audit_entry_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change()
        """
}
