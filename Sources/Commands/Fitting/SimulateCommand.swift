import ArgumentParser
import Foundation
import Prediction

/// Draws what a model says would happen.
struct SimulateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Draw answers that a fitted model would give.",
        subcommands: [SimulateLearnersCommand.self]
    )
}

/// Draws the answers of learners.
struct SimulateLearnersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "learners",
        abstract: "Draw the answers of learners who learn as the model says, as a CSV log."
    )

    @Option(help: "The fitted model, bkt or bkt-forget, as vidya fit writes it.")
    var model: String
    @Option(help: "How many learners.")
    var learners: Int
    @Option(help: "How many answers each of them gives.")
    var answers: Int
    @Option(help: "The file that the log is written to, or - for standard output.")
    var out: String
    @Option(help: "What the draws depend on: the same seed gives the same log.")
    var seed: UInt64 = 1

    func validate() throws {
        guard (1...Int(Int32.max)).contains(learners) else {
            throw ValidationError("--learners \(learners): must be in 1...\(Int32.max)")
        }
        guard (1...1_000_000).contains(answers) else {
            throw ValidationError("--answers \(answers): must be in 1...1000000")
        }
    }

    func run() async throws {
        try await reporting {
            guard case .bkt(let fitted) = try ModelFile.read(model).model,
                let simulation = SimulatedAnswers(fitted, seed: seed)
            else {
                throw CommandFailure(kind: .data, sentence: "\(model): only bkt and bkt-forget can be simulated")
            }
            let started = ContinuousClock.now
            try await interruptible { try write(simulation) }
            let seconds = (ContinuousClock.now - started) / .seconds(1)
            if out != "-" { print("\(learners * answers) answers of \(learners) learners, \(rounded(seconds)) s") }
        }
    }

    private func write(_ simulation: SimulatedAnswers) throws {
        var log = try LogWriter(path: out)
        let tails = simulation.names.enumerated().map { number, names in
            (0..<SimulatedAnswers.itemsPerCombination).map { item in
                Array(",\(number * SimulatedAnswers.itemsPerCombination + item),\(Self.cell(names)),".utf8)
            }
        }
        let meter = ProgressMeter(label: "simulate")
        for learner in 0..<learners {
            let name = Array("\(learner)".utf8)
            simulation.learner(learner, answers: answers) { answer in
                log.append(name)
                log.append(tails[answer.combination][answer.item])
                log.append(answer.isCorrect ? Self.right : Self.wrong)
            }
            try log.flush(atLeast: 1 << 20)
            if learner & 0xFF == 0 {
                try Task.checkCancellation()
                meter.update(done: learner, total: learners, note: "learners")
            }
        }
        try log.flush(atLeast: 0)
        try log.finish()
        meter.finish()
    }

    /// The names of a combination as one cell, quoted where a comma or a quote would end it.
    private static func cell(_ names: [String]) -> String {
        let text = names.joined(separator: "|")
        guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }

    private static let right = Array("1\n".utf8)
    private static let wrong = Array("0\n".utf8)
}

/// Writes a log piece by piece; the file has its name only once it is whole.
private struct LogWriter {
    private let path: String
    private let handle: FileHandle
    private var buffer: [UInt8] = []

    private var draft: String { path + ".part" }

    init(path: String) throws {
        self.path = path
        if path == "-" {
            handle = .standardOutput
        } else {
            guard FileManager.default.createFile(atPath: path + ".part", contents: nil),
                let handle = FileHandle(forWritingAtPath: path + ".part")
            else { throw CommandFailure(kind: .cannotCreate, sentence: "cannot write \(path)") }
            self.handle = handle
        }
        buffer.reserveCapacity(2 << 20)
        append(Array("user,item,skills,correct\n".utf8))
    }

    mutating func append(_ bytes: [UInt8]) { buffer.append(contentsOf: bytes) }

    mutating func flush(atLeast least: Int) throws {
        guard buffer.count >= least, !buffer.isEmpty else { return }
        do {
            try handle.write(contentsOf: buffer)
        } catch {
            throw CommandFailure(kind: .cannotCreate, sentence: "cannot write \(path): \(error.localizedDescription)")
        }
        buffer.removeAll(keepingCapacity: true)
    }

    func finish() throws {
        guard path != "-" else { return }
        try handle.close()
        guard rename(draft, path) == 0 else {
            throw CommandFailure(kind: .cannotCreate, sentence: "cannot write \(path)")
        }
    }
}
