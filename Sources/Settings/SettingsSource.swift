import Yams

/// Where values come from: environment variables over a YAML file; the defaults stand below both.
struct SettingsSource {
    struct Entry {
        let value: String
        let source: String
    }

    private(set) var entries: [String: Entry] = [:]
    private(set) var faults: [SettingsFault] = []

    init(environment: [String: String], file: (name: String, text: String)?) {
        if let file { read(file.text, of: file.name) }
        for key in SettingKey.all {
            if let value = environment[key.variable] {
                entries[key.name] = Entry(value: value, source: key.variable)
            }
        }
        let known = Set(SettingKey.all.map(\.variable)).union(["VIDYA_CONFIG"])
        for variable in environment.keys.sorted()
        where variable.hasPrefix("VIDYA_") && !variable.hasPrefix("VIDYA_TEST_") && !known.contains(variable) {
            faults.append(
                SettingsFault(name: variable, source: "environment", value: nil, rule: "there is no such setting")
            )
        }
    }

    private mutating func read(_ text: String, of name: String) {
        do {
            guard let root = try Yams.compose(yaml: text) else { return }
            flatten(root, path: [], file: name)
        } catch {
            faults.append(SettingsFault(name: name, source: name, value: nil, rule: "not YAML: \(error)"))
        }
    }

    private mutating func flatten(_ node: Node, path: [String], file: String) {
        let place = "\(file):\(node.mark?.line ?? 1)"
        let name = path.joined(separator: ".")
        if let mapping = node.mapping {
            for (key, value) in mapping {
                flatten(value, path: path + [key.string ?? ""], file: file)
            }
        } else if !SettingKey.all.contains(where: { $0.name == name }) {
            faults.append(SettingsFault(name: name, source: place, value: nil, rule: "there is no such setting"))
        } else if let list = node.sequence {
            entries[name] = Entry(value: list.compactMap(\.string).joined(separator: ","), source: place)
        } else {
            entries[name] = Entry(value: node.scalar?.string ?? "", source: place)
        }
    }
}
