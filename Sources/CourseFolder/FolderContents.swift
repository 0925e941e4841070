import Foundation

/// What is in a folder on disk, in the order of names.
struct FolderContents {
    let path: String

    /// The names of the folders inside, without hidden ones.
    func folders() throws(CourseFolderError) -> [String] {
        let names: [String]
        do { names = try FileManager.default.contentsOfDirectory(atPath: path) } catch {
            throw .inaccessible(path: path, reason: "the folder cannot be read")
        }
        return names.sorted().filter { name in
            var isFolder: ObjCBool = false
            let exists = FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder)
            return exists && isFolder.boolValue && !name.hasPrefix(".")
        }
    }

    /// The text of a file, or `nil` if there is none; throws for one that is no UTF-8 or too large.
    func text(of name: String) throws(CourseFolderError) -> String? {
        let file = "\(path)/\(name)"
        guard FileManager.default.fileExists(atPath: file) else { return nil }
        guard let data = FileManager.default.contents(atPath: file) else {
            throw .inaccessible(path: file, reason: "the file cannot be read")
        }
        guard data.count <= 1 << 20, let text = String(validating: data, as: UTF8.self) else {
            throw .inaccessible(path: file, reason: "the file is larger than 1 MB or no UTF-8 text")
        }
        return text.contains("\r\n") ? text.replacing("\r\n", with: "\n") : text
    }
}
