import Foundation
import Settings

/// A signing key that is kept beside the SQLite file where the settings give none; readable by its owner only.
struct KeptSecret {
    private let path: String

    init(_ location: Settings.Database.Location) {
        switch location {
        case .sqlite(let file): path = file + ".key"
        case .postgres: path = "var/vidya.key"
        }
    }

    /// The 32 bytes of the key, made and kept the first time.
    func bytes() throws -> [UInt8] {
        if let data = FileManager.default.contents(atPath: path), data.count == 32 { return [UInt8](data) }
        var random = SystemRandomNumberGenerator()
        let fresh = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let made = FileManager.default.createFile(
            atPath: path,
            contents: Data(fresh),
            attributes: [.posixPermissions: 0o600]
        )
        guard made else { throw CommandFailure(kind: .cannotCreate, sentence: "cannot write the key file \(path)") }
        return fresh
    }
}
