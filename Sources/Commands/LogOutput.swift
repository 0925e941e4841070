import Foundation
import Logging
import Quantities
import Settings

/// Writes the log to standard error: a line of words, or a line of JSON.
struct LogOutput: LogHandler {
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]
    private let isJSON: Bool

    /// A logger for the settings.
    static func logger(_ settings: Settings.Log) -> Logger {
        let level = Logger.Level(rawValue: settings.level) ?? .info
        return Logger(label: "vidya") { _ in LogOutput(logLevel: level, isJSON: settings.isJSON) }
    }

    private init(logLevel: Logger.Level, isJSON: Bool) {
        self.logLevel = logLevel
        self.isJSON = isJSON
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let facts = metadata.merging(event.metadata ?? [:]) { _, new in new }.sorted { $0.key < $1.key }
        let time = Deployment.clock.now
        var line: String
        if isJSON {
            var members = [("time", "\(time)"), ("level", event.level.rawValue), ("message", "\(event.message)")]
            members += facts.map { ($0.key, "\($0.value)") }
            line = "{" + members.map { "\"\($0.0)\":\(Self.quoted($0.1))" }.joined(separator: ",") + "}"
        } else {
            line = "\(time) \(event.level.rawValue) \(event.message)"
            for (key, value) in facts { line += " \(key)=\(value)" }
        }
        line += "\n"
        FileHandle.standardError.write(Data(line.utf8))
    }

    private static func quoted(_ text: String) -> String {
        let data = (try? JSONEncoder().encode(text)) ?? Data("\"\"".utf8)
        return String(decoding: data, as: UTF8.self)
    }
}
