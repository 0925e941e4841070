/// Why the pages' resources could not be made ready; each is a fault of the build, not of a request.
package enum ResourceError: Error, Hashable, Sendable {
    /// A file or folder is not in the bundle.
    case missing(String)
    /// A file is there but cannot be read as what it should be.
    case unreadable(String)
    /// A template does not parse; the file and the parser's reason.
    case template(String, reason: String)
    /// A template asks for a text that the catalogue lacks.
    case unknownText(String, template: String)
}

extension ResourceError: CustomStringConvertible {
    /// One sentence for the log.
    package var description: String {
        switch self {
        case .missing(let name): "The resource \(name) is missing from the bundle."
        case .unreadable(let name): "The resource \(name) cannot be read."
        case .template(let name, let reason): "The template \(name) does not parse: \(reason)"
        case .unknownText(let key, let template): "The template \(template) uses the text \(key), which is not there."
        }
    }
}
