import ArgumentParser
import Foundation
import Learning
import Relational
import Settings
import Store

/// Looks at a deployment and says what is wrong with it.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Check the settings, the database, the schema, the courses and the files that pages need."
    )

    @OptionGroup var options: DeploymentOptions

    func run() async throws {
        try await reporting {
            let settings = try options.settings()
            var findings = [Finding(isGood: true, text: "settings: \(settings.environment.rawValue)")]
            let deployment = try Deployment(settings: settings)
            findings += await schema(deployment)
            let health = HealthChecks(deployment: deployment, limiter: try deployment.limiter()).health
            findings += await health.check().map { Finding(isGood: $0.isUp, text: "\($0.name): \($0.detail)") }
            findings.append(katex(settings.katexFolder))
            for finding in findings { print((finding.isGood ? "ok    " : "FAULT ") + finding.text) }
            await deployment.close()
            if findings.contains(where: { !$0.isGood }) {
                throw CommandFailure(kind: .config, sentence: "something is wrong; see above")
            }
        }
    }

    private struct Finding {
        let isGood: Bool
        let text: String
    }

    private func schema(_ deployment: Deployment) async -> [Finding] {
        do {
            let statuses = try await Migrator(LearningStore.migrations).status(of: deployment.database)
            let pending = statuses.count { $0.state == .pending }
            let text = pending == 0 ? "schema: up to date" : "schema: \(pending) migrations pending; run vidya migrate"
            return [Finding(isGood: pending == 0, text: text)]
        } catch {
            return [Finding(isGood: false, text: "schema: \(error)")]
        }
    }

    private func katex(_ folder: String) -> Finding {
        let isThere = FileManager.default.fileExists(atPath: folder + "/katex.min.css")
        return Finding(
            isGood: isThere,
            text: isThere ? "formulas: typeset by \(folder)" : "formulas: no KaTeX in \(folder); install libjs-katex"
        )
    }
}
