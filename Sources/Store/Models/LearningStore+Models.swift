import Foundation
import KnowledgeTracing
package import Learning
import Quantities
import Relational

extension LearningStore: ModelStore {
    package func activeModelVersion() async throws -> ModelVersion {
        let versions = try await versions("SELECT \(Self.versionColumns) FROM algo_version WHERE is_active = 1")
        guard let version = versions.first else { throw ModelError.noVersion }
        return version
    }

    package func modelVersions() async throws -> [ModelVersion] {
        try await versions("SELECT \(Self.versionColumns) FROM algo_version ORDER BY created_at, id")
    }

    package func establish(_ version: ModelVersion) async throws {
        try await database.write { connection in
            guard try connection.firstRow("SELECT 1 FROM algo_version LIMIT 1") == nil else { return }
            // NB: two replicas that start at once may both get here; the second finds the name taken and is content.
            _ = try Self.add(version, isActive: true, into: connection)
        }
    }

    package func insert(_ version: ModelVersion) async throws {
        try await database.write { connection in
            let isNew = try Self.add(version, isActive: false, into: connection)
            guard isNew else { throw ModelError.versionTaken(version.id) }
        }
    }

    package func activate(_ id: ModelVersionID) async throws {
        try await database.write { connection in
            guard try connection.firstRow("SELECT 1 FROM algo_version WHERE id = \(id)") != nil else {
                throw ModelError.unknownVersion(id)
            }
            let before = try connection.firstRow("SELECT id FROM algo_version WHERE is_active = 1\(SQL.forUpdate)")
            try Self.setActive(id, in: connection)
            if let before: ModelVersionID = try before?.id(0), before != id {
                try Self.noteActivation(of: id, after: before, in: connection)
            }
        }
    }

    package func rollBack() async throws -> ModelVersionID {
        try await database.write { connection in
            let active = try connection.firstRow("SELECT id FROM algo_version WHERE is_active = 1\(SQL.forUpdate)")
            guard let current: ModelVersionID = try active?.id(0) else { throw ModelError.noVersion }
            let last = try connection.rows(
                "SELECT ordinal, version FROM model_activation ORDER BY ordinal DESC LIMIT 2"
            )
            guard last.count == 2 else { throw ModelError.nothingBefore(current) }
            let earlier: ModelVersionID = try last[1].id(1)
            try connection.run("DELETE FROM model_activation WHERE ordinal = \(try last[0].integer(0))")
            try Self.setActive(earlier, in: connection)
            return earlier
        }
    }

    // NB: one statement over all rows, so that of two activations at once the later one sees what the other did.
    private static func setActive(_ id: ModelVersionID, in connection: any RelationalConnection) throws {
        try connection.run("UPDATE algo_version SET is_active = CASE WHEN id = \(id) THEN 1 ELSE 0 END")
    }

    private static func noteActivation(
        of id: ModelVersionID,
        after before: ModelVersionID,
        in connection: any RelationalConnection
    ) throws {
        let last = try connection.firstRow("SELECT ordinal FROM model_activation ORDER BY ordinal DESC LIMIT 1")
        var ordinal = try last?.integer(0) ?? 0
        // NB: the version that a database began with was established, not activated.
        for version in ordinal == 0 ? [before, id] : [id] {
            ordinal += 1
            try connection.run("INSERT INTO model_activation (ordinal, version) VALUES (\(ordinal), \(version))")
        }
    }

    private static let versionColumns: SQL = "id, settings, created_at, predictor, fit_record"

    /// What the column `settings` holds.
    private struct VersionSettings: Codable {
        let algorithm: AlgorithmVersion
        let graph: ConceptGraph
    }

    private func versions(_ statement: SQL) async throws -> [ModelVersion] {
        try await database.read { connection in
            try connection.rows(statement).map { row in
                let id: ModelVersionID = try row.id(0)
                let settings = try JSONDecoder().decode(VersionSettings.self, from: Data(try row.text(1).utf8))
                return ModelVersion(
                    id: id,
                    algorithm: settings.algorithm,
                    parameters: ParameterBook(
                        fitted: try Self.fittedRows(of: id, from: connection),
                        defaults: try Self.defaults(of: id, from: connection)
                    ),
                    graph: settings.graph,
                    predictor: try row.optional(3, Row.text).map { try ModelPredictor(text: $0) },
                    record: try row.optional(4, Row.text).map {
                        try JSONDecoder().decode(FitRecord.self, from: Data($0.utf8))
                    },
                    createdAt: try row.instant(2)
                )
            }
        }
    }

    /// Adds a version and returns whether its name was free.
    private static func add(
        _ version: ModelVersion,
        isActive: Bool,
        into connection: any RelationalConnection
    ) throws -> Bool {
        let settings = VersionSettings(algorithm: version.algorithm, graph: version.graph)
        let text = String(decoding: try JSONEncoder().encode(settings), as: UTF8.self)
        let record = try version.record.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) }
        let inserted = try connection.run(
            """
            INSERT INTO algo_version (id, algorithm, settings, created_at, is_active, predictor, fit_record)
            VALUES (\(version.id), \(version.algorithm.identifier), \(text), \(version.createdAt), \(isActive),
                \(version.predictor?.text), \(record))
            ON CONFLICT (id) DO NOTHING
            """
        )
        guard inserted == 1 else { return false }
        try insertParameters(of: version, into: connection)
        return true
    }

    private static func insertParameters(
        of version: ModelVersion,
        into connection: any RelationalConnection
    ) throws {
        if let defaults = version.parameters.defaults {
            for (name, value) in defaults.namedValues {
                try connection.run(
                    "INSERT INTO algo_params (version, name, value) VALUES (\(version.id), \(name), \(value))"
                )
            }
        }
        for (concept, row) in version.parameters.fitted.sorted(by: { $0.key < $1.key }) {
            let parameters = row.parameters
            try connection.run(
                """
                INSERT INTO bkt_skill_params
                    (version, concept, prior, learn, slip, guess, forget, row_version, metrics, is_active)
                VALUES (\(version.id), \(concept), \(parameters.prior), \(parameters.learn), \(parameters.slip),
                    \(parameters.guess), \(parameters.forget), \(row.version), '{}', 1)
                """
            )
        }
    }

    private static func fittedRows(
        of version: ModelVersionID,
        from connection: any RelationalConnection
    ) throws -> [ConceptID: ParameterBook.FittedRow] {
        let rows = try connection.rows(
            """
            SELECT concept, prior, learn, slip, guess, row_version, forget FROM bkt_skill_params
            WHERE version = \(version) AND is_active = 1
            """
        )
        return try rows.reduce(into: [:]) { fitted, row in
            fitted[try row.id(0)] = ParameterBook.FittedRow(
                parameters: try BKTParameters(
                    prior: try row.real(1),
                    learn: try row.real(2),
                    slip: try row.real(3),
                    guess: try row.real(4),
                    forget: try row.real(6)
                ),
                version: try row.text(5)
            )
        }
    }

    private static func defaults(
        of version: ModelVersionID,
        from connection: any RelationalConnection
    ) throws -> BKTParameters? {
        let rows = try connection.rows("SELECT name, value FROM algo_params WHERE version = \(version)")
        var values: [String: Double] = [:]
        for row in rows { values[try row.text(0)] = try row.real(1) }
        guard let prior = values["prior"], let learn = values["learn"], let slip = values["slip"],
            let guess = values["guess"]
        else { return nil }
        return try BKTParameters(prior: prior, learn: learn, slip: slip, guess: guess, forget: values["forget"] ?? 0)
    }
}

extension BKTParameters {
    /// The numbers by name; a chance to forget of 0 is left out.
    fileprivate var namedValues: [(String, Double)] {
        let values = [("prior", prior.value), ("learn", learn.value), ("slip", slip.value), ("guess", guess.value)]
        return forget > 0 ? values + [("forget", forget)] : values
    }
}
