import ArgumentParser
import Foundation
import Interop
import Prediction

/// Foresees the answers of a log with a fitted model.
struct PredictCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "predict",
        abstract: "Foresee each answer of a log from the same learner's earlier answers.",
        discussion: """
            Writes row,p for every data row in order, rows counted from 1. A row's own answer is never used for it. A \
            row that cannot be read gets the mean of the others and is told by number on standard error.
            """
    )

    @OptionGroup var columns: AnswerColumnOptions
    @Option(help: "The fitted model, as vidya fit writes it.")
    var model: String
    @Option(help: "The log, or - for standard input.")
    var answers: String
    @Option(help: "The file that the predictions are written to, or - for standard output.")
    var out: String

    func run() async throws {
        try await reporting {
            let document = try ModelFile.read(model)
            let file = try AnswerTableFile(answers, columns: columns.columns)
            let started = ContinuousClock.now
            let chances = document.model.predictions(for: file.table)
            let seconds = (ContinuousClock.now - started) / .seconds(1)
            try OutputFile.write(Self.csv(chances, file), to: out)
            if out != "-" {
                let each = chances.isEmpty ? 0 : seconds / Double(chances.count) * 1e9
                print("\(file.rowCount) rows, \(rounded(seconds)) s, \(Int(each.rounded())) ns an answer")
            }
            try file.report(as: answers)
        }
    }

    private static func csv(_ chances: [Double], _ file: AnswerTableFile) -> Data {
        let mean = chances.isEmpty ? 0.5 : chances.reduce(0, +) / Double(chances.count)
        var byRow = [Double](repeating: mean, count: file.rowCount)
        for (place, chance) in chances.enumerated() { byRow[file.row(place) - 1] = chance }
        var data = Data("row,p\n".utf8)
        data.reserveCapacity(byRow.count * 18)
        for (index, chance) in byRow.enumerated() { data.append(contentsOf: "\(index + 1),\(chance)\n".utf8) }
        return data
    }
}

extension AnswerTableFile {
    /// Tells the rows that could not be read; throws a failure with their number where there are any.
    func report(as path: String) throws {
        for fault in faults.prefix(20) { FileHandle.standardError.write(Data("\(path): \(fault)\n".utf8)) }
        if !faults.isEmpty {
            throw CommandFailure(kind: .data, sentence: "\(faults.count) rows of \(path) could not be read")
        }
    }
}
