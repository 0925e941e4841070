import ArgumentParser
import Learning

/// Rebuilds beliefs from the attempt log.
struct RecomputeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recompute",
        abstract: "Rebuild all beliefs from the attempt log; goes on where it was interrupted."
    )

    @OptionGroup var options: DeploymentOptions
    @Option(help: "How many learners' logs are folded at once.")
    var workers = 2

    func validate() throws {
        guard (1...64).contains(workers) else { throw ValidationError("--workers must be in 1...64") }
    }

    func run() async throws {
        try await reporting {
            let deployment = try Deployment(settings: try options.settings())
            try await deployment.migrate()
            let recompute = Recompute(beliefs: deployment.store, runs: deployment.store, models: deployment.models)
            let meter = ProgressMeter(label: "recompute")
            let started = ContinuousClock.now
            let done = try await interruptible {
                try await recompute.run(workers: workers) { progress in
                    meter.update(done: progress.learners, total: nil, note: "\(progress.attempts) attempts")
                }
            }
            let seconds = (ContinuousClock.now - started) / .seconds(1)
            meter.finish()
            print(
                "\(done.learners) learners, \(done.attempts) attempts, \(rounded(seconds)) s, version \(done.version)"
            )
            await deployment.close()
        }
    }
}

/// A number of seconds to three decimals.
func rounded(_ seconds: Double) -> Double { (seconds * 1000).rounded() / 1000 }
