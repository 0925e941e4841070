import ArgumentParser
import Relational
import Store

/// Brings the schema up to date.
struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Bring the database's schema up to date, forwards only."
    )

    @OptionGroup var options: DeploymentOptions
    @Flag(help: "Only show which migrations are applied and which are pending.")
    var status = false

    func run() async throws {
        try await reporting {
            let deployment = try Deployment(settings: try options.settings())
            let statuses =
                status
                ? try await Migrator(LearningStore.migrations).status(of: deployment.database)
                : try await deployment.migrate()
            for entry in statuses { print(Self.line(entry)) }
            await deployment.close()
        }
    }

    private static func line(_ status: MigrationStatus) -> String {
        let state =
            switch status.state {
            case .applied(let at): "applied \(at)"
            case .pending: "pending"
            case .unknown(let at): "applied \(at) by a newer program"
            }
        return "\(status.number)\t\(status.name)\t\(state)"
    }
}
