/// A setting that breaks a rule.
package struct SettingsFault: Hashable, Sendable, CustomStringConvertible {
    /// The setting's name, or the file's where the file as a whole is at fault.
    package let name: String
    /// Where the value came from: an environment variable, or a file and line.
    package let source: String
    /// The value, or nothing where it is secret.
    package let value: String?
    /// The rule it breaks.
    package let rule: String

    package var description: String {
        "\(name)\(value.map { " = \"\($0)\"" } ?? "") (\(source)): \(rule)"
    }
}

/// All the faults of a set of settings at once.
package struct SettingsError: Error, Sendable, CustomStringConvertible {
    /// The faults, at least one.
    package let faults: [SettingsFault]

    package var description: String {
        faults.map(\.description).joined(separator: "\n")
    }
}
