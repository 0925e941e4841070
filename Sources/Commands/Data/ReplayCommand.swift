import ArgumentParser
import Foundation
import Interop
import KnowledgeTracing
import Quantities

/// Replays an answer log without a database.
struct ReplayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Trace an answer log and print profile and engine summary; needs no database."
    )

    @OptionGroup var columns: AnswerColumnOptions
    @Argument(help: "The file, or - for standard input.")
    var file: String
    @Option(help: "The algorithm: standard or enhanced.")
    var algorithm = "standard"
    @Option(help: "Print the profile of this learner too.")
    var profile: String?
    @Flag(help: "Print JSON.")
    var json = false

    func validate() throws {
        guard AlgorithmVersion(identifier: algorithm) != nil else {
            throw ValidationError("--algorithm \(algorithm): must be standard or enhanced")
        }
    }

    func run() async throws {
        try await reporting {
            let started = ContinuousClock.now
            let version = AlgorithmVersion(identifier: algorithm) ?? .standard
            let run = try ReplayRun(file: file, columns: columns.columns, version: version)
            let seconds = (ContinuousClock.now - started) / .seconds(1)
            let report = ReplayReport(run, learner: profile.flatMap(LearnerID.init(rawValue:)), seconds: seconds)
            if let profile, report.profile == nil {
                throw CommandFailure(kind: .data, sentence: "the log has no learner \(profile)")
            }
            print(json ? try report.json() : report.text)
            for fault in run.faults.prefix(20) { FileHandle.standardError.write(Data("\(file): \(fault)\n".utf8)) }
            if !run.faults.isEmpty {
                throw CommandFailure(kind: .data, sentence: "\(run.faults.count) rows of \(file) could not be read")
            }
        }
    }
}
