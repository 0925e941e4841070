import ArgumentParser
import Foundation
import Interop
import KnowledgeTracing
import Learning
import Quantities

/// Takes an answer log in.
struct ImportAnswersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answers",
        abstract: "Take an answer log in: CSV, plain, .gz or .xz; goes on where it was interrupted.",
        discussion: "Bad rows are told by number on standard error and left out; good rows are kept."
    )

    @OptionGroup var options: DeploymentOptions
    @OptionGroup var columns: AnswerColumnOptions
    @Argument(help: "The file, or - for standard input.")
    var file: String
    @Option(help: "The log's name, which tells its rows from those of other logs; the file's name unless given.")
    var name: String?
    @Option(help: "The moment that the log's times count from, in ISO 8601.")
    var epoch = "1970-01-01T00:00:00Z"
    @Option(help: "How many bad rows are told one by one; the rest are counted.")
    var faults = 20

    private static let partSize = 2048

    func validate() throws {
        guard Instant(iso8601: epoch) != nil else {
            throw ValidationError("--epoch \"\(epoch)\": must be ISO 8601 with a zone")
        }
    }

    func run() async throws {
        try await reporting {
            let deployment = try Deployment(settings: try options.settings())
            try await deployment.migrate()
            let arrival = AnswerImport(
                attempts: deployment.store,
                beliefs: deployment.store,
                imports: deployment.store,
                models: deployment.models
            )
            let counts = try await interruptible { try await load(into: arrival) }
            print("\(counts.rows) rows, \(counts.stored) stored, \(counts.bad) bad")
            await deployment.close()
            if counts.bad > 0 {
                throw CommandFailure(kind: .data, sentence: "\(counts.bad) rows of \(file) could not be read")
            }
        }
    }

    private struct Counts {
        var rows = 0
        var stored = 0
        var bad = 0
    }

    private func load(into arrival: AnswerImport) async throws -> Counts {
        var source = try AnswerSource(
            path: file,
            columns: columns.columns,
            epoch: Instant(iso8601: epoch) ?? Instant(microseconds: 0)
        )
        let log = name ?? URL(fileURLWithPath: file).lastPathComponent
        var progress = try await arrival.progress(of: log)
        let meter = ProgressMeter(label: "import answers")
        var counts = Counts()
        while true {
            try Task.checkCancellation()
            let part = try source.nextPart(Self.partSize, after: progress.row)
            for fault in part.faults {
                counts.bad += 1
                if counts.bad <= faults { FileHandle.standardError.write(Data("\(file): \(fault)\n".utf8)) }
            }
            counts.rows = part.lastRow
            progress = try await arrival.store(part.entries, after: progress)
            counts.stored = progress.stored
            meter.update(done: Int(part.progress * 100), total: 100, note: "\(part.lastRow) rows")
            if part.isLast { break }
        }
        meter.finish()
        return counts
    }
}
