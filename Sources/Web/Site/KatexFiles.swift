import Foundation
import Pages

/// The files of the formula typesetter, as the system's package installs them; read once, at start.
struct KatexFiles: Sendable {
    private let byName: [String: StaticFile]

    /// Reads the scripts, the style sheet and the web fonts; a folder that is missing leaves pages without typesetting.
    init(folder: String) {
        let names =
            ["katex.js", "katex.min.js", "katex.min.css", "katex.css", "contrib/mhchem.js", "contrib/mhchem.min.js"]
            + Self.fonts(in: folder)
        byName = names.reduce(into: [:]) { files, name in
            guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else { return }
            files[name] = StaticFile(name: name, contentType: Self.contentType(of: name), bytes: [UInt8](data))
        }
    }

    /// The file of a name below the folder; `nil` for any other.
    func file(_ name: String) -> StaticFile? { byName[name] }

    private static func fonts(in folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/fonts")) ?? []
        return names.filter { $0.hasSuffix(".woff2") }.map { "fonts/" + $0 }
    }

    private static func contentType(of name: String) -> String {
        if name.hasSuffix(".js") { return "text/javascript; charset=utf-8" }
        return name.hasSuffix(".css") ? "text/css; charset=utf-8" : "font/woff2"
    }
}
