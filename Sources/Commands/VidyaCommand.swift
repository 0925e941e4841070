package import ArgumentParser

/// The program: one command a verb.
package struct VidyaCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "vidya",
        abstract: "Adaptive exam preparation: practice, knowledge tracing, classes.",
        version: Program.version,
        subcommands: [
            ServeCommand.self, MigrateCommand.self, ImportCommand.self, ExportCommand.self, RecomputeCommand.self,
            ReplayCommand.self, FitCommand.self, PredictCommand.self, EvaluateCommand.self, SimulateCommand.self,
            ModelCommand.self, UserCommand.self, DoctorCommand.self, DemoCommand.self,
        ]
    )

    package init() {}
}

/// The way in for the executable.
package enum EntryPoint {
    /// Runs the command that the arguments name, and ends the process with its code.
    package static func run() async { await VidyaCommand.main() }
}
