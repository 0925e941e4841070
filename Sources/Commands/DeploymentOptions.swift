import ArgumentParser
import Foundation
import Settings

/// Where a command finds its settings.
struct DeploymentOptions: ParsableArguments {
    @Option(name: .long, help: "A YAML file of settings; VIDYA_… variables win over it.")
    var config: String?

    /// The settings: the environment over the file over the defaults.
    ///
    /// Throws ``SettingsError`` with every fault, and a failure where the file cannot be read.
    func settings() throws -> Settings {
        let environment = ProcessInfo.processInfo.environment
        guard let path = config ?? environment["VIDYA_CONFIG"] else { return try Settings(environment: environment) }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandFailure(kind: .config, sentence: "cannot read the settings file \(path)")
        }
        return try Settings(environment: environment, file: (path, String(decoding: data, as: UTF8.self)))
    }
}
