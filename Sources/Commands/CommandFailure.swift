import ArgumentParser
import Foundation
import Interop

/// Ends a command: one sentence on standard error, and an exit code of `sysexits.h`.
struct CommandFailure: Error {
    /// Why a command failed, as `sysexits.h` numbers it.
    enum Kind: Int32 {
        /// The input data is wrong.
        case data = 65
        /// An input file cannot be read.
        case noInput = 66
        /// There is no such person.
        case noUser = 67
        /// Something that is needed is away.
        case unavailable = 69
        /// A fault of ours.
        case software = 70
        /// An output file cannot be written.
        case cannotCreate = 73
        /// The settings are wrong.
        case config = 78
    }

    let kind: Kind
    let sentence: String

    /// Writes the sentence and gives the code to end with.
    var exit: ExitCode {
        // NB: names and values of input files stand in sentences, and must not drive the terminal.
        let lines = sentence.split(separator: "\n").map { String($0).printable(limit: 500) }
        FileHandle.standardError.write(Data("vidya: \(lines.joined(separator: "\n"))\n".utf8))
        return ExitCode(kind.rawValue)
    }
}

/// Runs the body of a command; whatever it throws ends the command with one sentence and a code of 64 or more.
func reporting(_ body: () async throws -> Void) async throws {
    do {
        try await body()
    } catch let failure as CommandFailure {
        throw failure.exit
    } catch let error as ExitCode {
        throw error
    } catch is CancellationError {
        throw CommandFailure(kind: .unavailable, sentence: "interrupted; run it again to go on").exit
    } catch {
        throw CommandFailure(kind: error.kind, sentence: "\(error)").exit
    }
}
