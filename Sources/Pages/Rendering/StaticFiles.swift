/// Every file of `/static/` that the pages bring with them; the formula typesetter below `/static/katex/` is not one.
package struct StaticFiles: Sendable {
    /// The files by name.
    package let byName: [String: StaticFile]
    /// The styles of documents that stand alone, each after the tokens, by file name.
    let documentStyles: [String: String]

    /// Reads the bundle: styles are joined into `site.css` in the order of their names.
    ///
    /// Throws ``ResourceError`` where the bundle is incomplete.
    package init() throws(ResourceError) {
        var styles: [UInt8] = []
        var tokens: [UInt8] = []
        for (name, bytes) in try Resources.files(in: "styles") {
            styles += bytes
            if name == "10-tokens.css" { tokens = bytes }
        }
        var files = [StaticFile(name: "site.css", contentType: "text/css; charset=utf-8", bytes: styles)]
        for (name, bytes) in try Resources.files(in: "static") {
            files.append(StaticFile(name: name, contentType: Self.contentType(of: name), bytes: bytes))
        }
        self.byName = Dictionary(files.map { ($0.name, $0) }) { first, _ in first }
        let documents = try Resources.files(in: "documents")
        documentStyles = Dictionary(documents.map { ($0.name, String(decoding: tokens + $0.bytes, as: UTF8.self)) }) {
            first,
            _ in first
        }
    }

    /// The address of a file with its fingerprint; the bare address where there is no such file.
    func address(of name: String) -> String {
        byName[name]?.address ?? "/static/\(name)"
    }

    private static func contentType(of name: String) -> String {
        switch name.split(separator: ".").last {
        case "js": "text/javascript; charset=utf-8"
        case "svg": "image/svg+xml"
        case "css": "text/css; charset=utf-8"
        default: "application/octet-stream"
        }
    }
}
