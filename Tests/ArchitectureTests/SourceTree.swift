import Foundation

/// The files of this repository as text, found from the place of this file.
enum SourceTree {
    /// Folders that hold what is built, fetched or made at run time.
    private static let passedOver: Set<String> = [".git", "var", "__pycache__"]

    static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The Swift files of the modules, read once.
    static let sources: [SourceFile] = files(under: "Sources", ending: [".swift"]).map { SourceFile(path: $0) }

    /// The names of the modules that hold Swift.
    static let modules: [String] = Set(sources.map(\.module)).sorted()

    /// The files under a folder of the repository, or of all of it for an empty name, as paths from the root, in order.
    static func files(under folder: String, ending endings: [String]) -> [String] {
        let start = (folder.isEmpty ? root : root.appending(path: folder)).resolvingSymlinksInPath()
        guard let walk = FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil) else { return [] }
        var paths: [String] = []
        for case let url as URL in walk {
            let name = url.lastPathComponent
            if passedOver.contains(name) || name.hasPrefix(".build") {
                walk.skipDescendants()
            } else if endings.contains(where: { name.hasSuffix($0) }) {
                let place = url.resolvingSymlinksInPath().path(percentEncoded: false)
                let below = place.dropFirst(start.path(percentEncoded: false).count).drop { $0 == "/" }
                paths.append(folder.isEmpty ? String(below) : folder + "/" + below)
            }
        }
        return paths.sorted()
    }

    /// The text of a file, empty where it is not text.
    static func text(of path: String) -> String {
        (try? String(contentsOf: root.appending(path: path), encoding: .utf8)) ?? ""
    }
}
