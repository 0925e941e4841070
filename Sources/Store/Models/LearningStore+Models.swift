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
            try Self.insert(version, isActive: true, into: connection)
        }
    }

    package func insert(_ version: ModelVersion) async throws {
        try await database.write { connection in
            try Self.insert(version, isActive: false, into: connection)
        }
    }

    package func activate(_ id: ModelVersionID) async throws {
        try await database.write { connection in
            guard try connection.firstRow("SELECT 1 FROM algo_version WHERE id = \(id)") != nil else {
                throw ModelError.unknownVersion(id)
            }
            try connection.run("UPDATE algo_version SET is_active = 0 WHERE is_active = 1 AND id <> \(id)")
            try connection.run("UPDATE algo_version SET is_active = 1 WHERE id = \(id)")
        }
    }

    private static let versionColumns: SQL = "id, settings, created_at"

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
                    createdAt: try row.instant(2)
                )
            }
        }
    }

    private static func insert(
        _ version: ModelVersion,
        isActive: Bool,
        into connection: any RelationalConnection
    ) throws {
        let settings = VersionSettings(algorithm: version.algorithm, graph: version.graph)
        let text = String(decoding: try JSONEncoder().encode(settings), as: UTF8.self)
        let inserted = try connection.run(
            """
            INSERT INTO algo_version (id, algorithm, settings, created_at, is_active)
            VALUES (\(version.id), \(version.algorithm.identifier), \(text), \(version.createdAt), \(isActive))
            ON CONFLICT (id) DO NOTHING
            """
        )
        guard inserted == 1 else { throw ModelError.versionTaken(version.id) }
        try insertParameters(of: version, into: connection)
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
        return try BKTParameters(prior: prior, learn: learn, slip: slip, guess: guess)
    }
}

extension BKTParameters {
    fileprivate var namedValues: [(String, Probability)] {
        [("prior", prior), ("learn", learn), ("slip", slip), ("guess", guess)]
    }
}
