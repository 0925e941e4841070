import Foundation

/// The files that the module carries.
enum Resources {
    /// The contents of a folder by file name, sorted; throws ``ResourceError/missing(_:)`` or ``ResourceError/unreadable(_:)``.
    static func files(in folder: String) throws(ResourceError) -> [(name: String, bytes: [UInt8])] {
        let directory = Bundle.module.bundleURL.appending(path: "Resources/\(folder)")
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted()
        } catch {
            throw ResourceError.missing(folder)
        }
        var files: [(name: String, bytes: [UInt8])] = []
        for name in names where !name.hasPrefix(".") {
            guard let data = FileManager.default.contents(atPath: directory.appending(path: name).path) else {
                throw ResourceError.unreadable("\(folder)/\(name)")
            }
            files.append((name, [UInt8](data)))
        }
        return files
    }
}
