/// Reads settings and gathers every fault, so that all are reported at once.
struct SettingsReader {
    private let source: SettingsSource
    private(set) var faults: [SettingsFault]

    init(_ source: SettingsSource) {
        self.source = source
        faults = source.faults
    }

    func text(_ key: SettingKey) -> String {
        source.entries[key.name]?.value ?? key.standard
    }

    mutating func refuse(_ key: SettingKey, _ rule: String) {
        let entry = source.entries[key.name]
        faults.append(
            SettingsFault(
                name: key.name,
                source: entry?.source ?? "default",
                value: key.isSecret ? nil : text(key),
                rule: rule
            )
        )
    }

    mutating func integer(_ key: SettingKey, in bounds: ClosedRange<Int>) -> Int {
        if let number = Int(text(key)), bounds.contains(number) { return number }
        refuse(key, "must be a whole number in \(bounds.lowerBound)...\(bounds.upperBound)")
        return bounds.lowerBound
    }

    mutating func truth(_ key: SettingKey, standard: Bool) -> Bool {
        switch text(key) {
        case "": return standard
        case "true": return true
        case "false": return false
        default:
            refuse(key, "must be true or false")
            return standard
        }
    }

    mutating func choice(_ key: SettingKey, of choices: [String]) -> String {
        let value = text(key)
        if !choices.contains(value) { refuse(key, "must be one of " + choices.joined(separator: ", ")) }
        return value
    }
}
