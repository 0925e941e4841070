import Foundation

/// The files of a course by path from the course's folder on: read from a disk, or kept elsewhere and handed over.
package struct CourseFiles: Hashable, Sendable {
    /// The texts by path, such as `physics/kinematics/lesson.md`.
    package let texts: [String: String]

    /// Takes files over that were read before.
    package init(texts: [String: String]) { self.texts = texts }

    /// Reads the Markdown and YAML files of a folder, three levels deep.
    ///
    /// Throws ``CourseFolderError/inaccessible(path:reason:)`` for a folder or file that cannot be read, is larger than
    /// 1 MB or is no UTF-8 text.
    package init(readingFolder path: String) throws(CourseFolderError) {
        var texts: [String: String] = [:]
        try Self.read(path, prefix: "", depth: 3, into: &texts)
        self.texts = texts
    }

    /// The names of the folders inside a folder, in order.
    func folders(in folder: String) -> [String] {
        let prefix = folder.isEmpty ? "" : folder + "/"
        let names = texts.keys.compactMap { path -> String? in
            guard path.hasPrefix(prefix) else { return nil }
            let rest = path.dropFirst(prefix.count).split(separator: "/")
            return rest.count > 1 ? String(rest[0]) : nil
        }
        return Set(names).sorted()
    }

    /// The text of a file of a folder; `nil` if there is none.
    func text(of name: String, in folder: String) -> String? {
        texts[folder.isEmpty ? name : "\(folder)/\(name)"]
    }

    private static func read(
        _ folder: String,
        prefix: String,
        depth: Int,
        into texts: inout [String: String]
    ) throws(CourseFolderError) {
        let names: [String]
        do { names = try FileManager.default.contentsOfDirectory(atPath: folder) } catch {
            throw .inaccessible(path: folder, reason: "the folder cannot be read")
        }
        for name in names where !name.hasPrefix(".") {
            let path = "\(folder)/\(name)"
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
            if isFolder.boolValue {
                if depth > 1 { try read(path, prefix: prefix + name + "/", depth: depth - 1, into: &texts) }
            } else if name.hasSuffix(".yaml") || name.hasSuffix(".md") {
                texts[prefix + name] = try text(of: path)
            }
        }
    }

    private static func text(of file: String) throws(CourseFolderError) -> String {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw .inaccessible(path: file, reason: "the file cannot be read")
        }
        guard data.count <= 1 << 20, let text = String(validating: data, as: UTF8.self) else {
            throw .inaccessible(path: file, reason: "the file is larger than 1 MB or no UTF-8 text")
        }
        return text.contains("\r\n") ? text.replacing("\r\n", with: "\n") : text
    }
}
