import Foundation
import Prediction

/// Reads and writes fitted models; `-` is standard output.
enum ModelFile {
    /// Reads a model; throws a failure that names the file and what is wrong with it.
    static func read(_ path: String) throws -> ModelDocument {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandFailure(kind: .noInput, sentence: "cannot read the model file \(path)")
        }
        do {
            return try JSONDecoder().decode(ModelDocument.self, from: data)
        } catch let fault as ModelDocument.Fault {
            throw CommandFailure(kind: .data, sentence: "\(path): \(fault)")
        } catch {
            throw CommandFailure(kind: .data, sentence: "\(path) is not a model file, or is damaged")
        }
    }

    /// Writes a model whole or not at all.
    static func write(_ document: ModelDocument, to path: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        try OutputFile.write(try encoder.encode(document), to: path)
    }
}

/// Writes files that are there whole or not at all.
enum OutputFile {
    /// Writes bytes to a file, or to standard output for the path `-`; throws a failure that names the file.
    static func write(_ data: Data, to path: String) throws {
        if path == "-" {
            FileHandle.standardOutput.write(data)
            return
        }
        do {
            try data.write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw CommandFailure(kind: .cannotCreate, sentence: "cannot write \(path): \(error.localizedDescription)")
        }
    }
}
