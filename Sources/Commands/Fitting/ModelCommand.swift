import ArgumentParser
import Foundation
import Learning
import Prediction
import Quantities

/// The stored model versions.
struct ModelCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "model",
        abstract: "The stored model versions: list, compare, activate, roll back.",
        subcommands: [
            ListModelsCommand.self, CompareModelsCommand.self, ActivateModelCommand.self, RollBackModelCommand.self,
        ]
    )
}

/// Lists the versions.
struct ListModelsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the model versions.")

    @OptionGroup var options: DeploymentOptions
    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
        try await withModels(options) { office, _ in
            let (versions, active) = try await office.versions()
            if json {
                print(try JSONReport.text(of: versions.map { ModelLine($0, isActive: $0.id == active) }))
            } else {
                for version in versions { print(ModelLine(version, isActive: version.id == active).text) }
            }
        }
    }
}

/// Shows two versions side by side, and which model serves which concept.
struct CompareModelsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "How a fitted version foresees beside the one it was judged against, and what serves each concept."
    )

    @OptionGroup var options: DeploymentOptions
    @Argument(help: "The version.")
    var version: String

    func run() async throws {
        try await withModels(options) { office, _ in
            let (versions, active) = try await office.versions()
            guard let found = versions.first(where: { $0.id.rawValue == version }) else {
                throw CommandFailure(kind: .data, sentence: "there is no model version \(version)")
            }
            guard let record = found.record else {
                print("\(version) was not fitted; nothing is known of how it foresees")
                return
            }
            print(ModelLine(found, isActive: found.id == active).text)
            if let comparison = record.comparison {
                print("on \(comparison.own.responses) answers that \(record.against) was not fitted to:")
                print("  \(version)\t\(Self.words(comparison.own))")
                print("  \(record.against)\t\(Self.words(comparison.other))")
            } else {
                print("too few answers since \(record.against) was fitted to compare the two")
            }
            for serving in record.serving {
                let gain = String(format: "%.4f", serving.gain)
                print(
                    "\(serving.concept)\tserved by \(serving.kind.rawValue): log-loss lower by \(gain) "
                        + "on \(serving.responses) held-out answers"
                )
            }
            for (concept, reason) in record.pooled.sorted(by: { $0.key < $1.key }) { print("\(concept)\t\(reason)") }
        }
    }

    private static func words(_ measures: Measures) -> String {
        let auc = measures.auc.map { String(format: "%.4f", $0) } ?? "-"
        return "AUC \(auc)\tlog-loss \(String(format: "%.4f", measures.logLoss))"
            + "\tcalibration error \(String(format: "%.4f", measures.calibrationError))"
    }
}

/// Makes a version the active one.
struct ActivateModelCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "activate",
        abstract: "Make a model version the active one; beliefs are rebuilt as learners come, or by vidya recompute.",
        discussion: "A version that foresees worse than the active one, or was judged against another, is refused."
    )

    @OptionGroup var options: DeploymentOptions
    @Argument(help: "The version.")
    var version: String
    @Flag(help: "Activate it whatever its record says.")
    var force = false

    func run() async throws {
        try await withModels(options) { office, _ in
            guard let id = ModelVersionID(rawValue: version) else {
                throw CommandFailure(kind: .data, sentence: "there is no model version \(version)")
            }
            try await office.activate(id, forced: force)
            print("\(version) is active")
        }
    }
}

/// Goes back to the version before.
struct RollBackModelCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rollback",
        abstract: "Make the version active again that was so before."
    )

    @OptionGroup var options: DeploymentOptions

    func run() async throws {
        try await withModels(options) { office, _ in print("\(try await office.rollBack()) is active") }
    }
}

/// Runs `body` with the models of a deployment.
func withModels(
    _ options: DeploymentOptions,
    _ body: @escaping @Sendable (ModelOffice, Deployment) async throws -> Void
) async throws {
    try await reporting {
        let deployment = try Deployment(settings: try options.settings())
        try await deployment.migrate()
        try await body(ModelOffice(store: deployment.store, registry: deployment.models), deployment)
        await deployment.close()
    }
}
