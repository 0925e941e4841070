import Foundation
import Testing

/// The program itself, as a person starts it, in a folder of its own that goes with the value.
final class Vidya: Sendable {
    /// What a command came to.
    struct Outcome: Sendable {
        let code: Int32
        let output: String
        let errors: String

        /// The lines of the output.
        var lines: [String] { output.split(separator: "\n").map(String.init) }
    }

    let folder: URL
    private let settings: [String: String]

    init(_ settings: [String: String] = [:]) throws {
        folder = FileManager.default.temporaryDirectory.appending(component: "vidya-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        self.settings = settings
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Writes a file into the folder.
    func write(_ text: String, to name: String) throws {
        let file = folder.appending(path: name)
        let parent = file.deletingLastPathComponent()
        try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// The text of a file of the folder.
    func text(of name: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
    }

    /// Runs a command to its end.
    func run(_ arguments: String..., settings more: [String: String] = [:], input: String = "") async throws -> Outcome
    {
        let process = try start(arguments, settings: more, input: input)
        await process.ended()
        return try outcome(of: process)
    }

    /// Starts a command and does not wait for it.
    func start(_ arguments: [String], settings more: [String: String] = [:], input: String = "") throws -> RunningVidya
    {
        let name = UUID().uuidString
        try write(input, to: "\(name).in")
        for end in ["out", "err"] { try write("", to: "\(name).\(end)") }
        let process = Process()
        process.executableURL = try Self.binary()
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = environment(more)
        process.standardInput = try FileHandle(forReadingFrom: folder.appending(path: "\(name).in"))
        process.standardOutput = try FileHandle(forWritingTo: folder.appending(path: "\(name).out"))
        process.standardError = try FileHandle(forWritingTo: folder.appending(path: "\(name).err"))
        return try RunningVidya(process, name: name)
    }

    /// What a command that has ended came to.
    func outcome(of process: RunningVidya) throws -> Outcome {
        Outcome(
            code: process.code,
            output: try text(of: "\(process.name).out"),
            errors: try text(of: "\(process.name).err")
        )
    }

    private func environment(_ more: [String: String]) -> [String: String] {
        let own = ["VIDYA_DATABASE_URL": "sqlite:\(folder.path)/data/vidya.sqlite", "VIDYA_HTTP_PORT": "0"]
        // NB: a program that is measured for coverage writes its counts where the tests write theirs.
        let kept = ProcessInfo.processInfo.environment.filter {
            ["PATH", "HOME", "LLVM_PROFILE_FILE"].contains($0.key)
        }
        return kept.merging(own) { $1 }.merging(settings) { $1 }.merging(more) { $1 }
    }

    /// The program next to the tests.
    private static func binary() throws -> URL {
        let places =
            [Bundle.main.bundleURL, URL(fileURLWithPath: CommandLine.arguments[0])] + Bundle.allBundles.map(\.bundleURL)
        let folders = places.flatMap { [$0, $0.deletingLastPathComponent()] }
        let binary = folders.map { $0.appending(component: "vidya") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) && !$0.hasDirectoryPath }
        return try #require(binary, "the program is not built")
    }
}
