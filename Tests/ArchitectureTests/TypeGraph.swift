/// Which files of a module mention the types that which others declare.
struct TypeGraph {
    /// File by file, the files whose types it mentions.
    private var mentions: [String: Set<String>] = [:]

    init(_ files: [SourceFile]) {
        var homes: [Substring: Set<String>] = [:]
        for file in files {
            for name in Self.declaredTypes(of: file) { homes[name, default: []].insert(file.path) }
        }
        for file in files {
            for word in Self.words(of: file.code) {
                // NB: a name that two files declare says nothing about which is meant.
                guard let home = homes[word], home.count == 1, let other = home.first, other != file.path else {
                    continue
                }
                mentions[file.path, default: []].insert(other)
            }
        }
    }

    /// The sets of more than one file in which each can be reached from each.
    var circles: [[String]] {
        let reached = mentions.keys.reduce(into: [:]) { $0[$1] = files(from: $1) }
        var circles: Set<[String]> = []
        for (file, others) in reached {
            let circle = others.filter { reached[$0]?.contains(file) == true }
            if !circle.isEmpty { circles.insert(circle.union([file]).sorted()) }
        }
        return circles.sorted { $0.lexicographicallyPrecedes($1) }
    }

    private func files(from start: String) -> Set<String> {
        var found: Set<String> = []
        var open = [start]
        while let file = open.popLast() {
            for next in mentions[file] ?? [] where next != start && found.insert(next).inserted { open.append(next) }
        }
        return found
    }

    private static let keywords: Set<Substring> = ["struct", "enum", "class", "actor", "protocol", "typealias"]

    private static func words(of code: String) -> [Substring] {
        code.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
    }

    /// The types that a file declares at its top level, extensions not counted.
    private static func declaredTypes(of file: SourceFile) -> [Substring] {
        var names: [Substring] = []
        for line in file.code.split(separator: "\n") where line.first?.isWhitespace == false {
            let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
            guard let place = words.firstIndex(where: keywords.contains),
                place + 1 < words.count, !words[..<place].contains("extension"), !words[..<place].contains("func"),
                !words[..<place].contains("private")
            else { continue }
            names.append(words[place + 1])
        }
        return names
    }
}
