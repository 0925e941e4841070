/// Something wrong with a file of a course folder.
package struct FolderFault: Error, Hashable, Sendable {
    /// The file, from the course folder on: `physics/kinematics/items.yaml`.
    package let file: String
    /// The line, from 1 on.
    package let line: Int
    /// What is wrong, in words.
    package let sentence: String

    /// Makes a fault.
    package init(file: String, line: Int, sentence: String) {
        self.file = file
        self.line = line
        self.sentence = sentence
    }
}

extension FolderFault: CustomStringConvertible {
    /// The fault as `file:line: sentence`.
    package var description: String { "\(file):\(line): \(sentence)" }
}

/// Why a course folder cannot be read or written.
package enum CourseFolderError: Error, Hashable, Sendable {
    /// The folder was read, and these things are wrong with it, by file and line.
    case faults([FolderFault])
    /// A file or folder cannot be read or written.
    case inaccessible(path: String, reason: String)
}

extension CourseFolderError: CustomStringConvertible {
    /// The error in words, one fault a line.
    package var description: String {
        switch self {
        case .faults(let faults): faults.map(\.description).joined(separator: "\n")
        case .inaccessible(let path, let reason): "\(path): \(reason)"
        }
    }
}
