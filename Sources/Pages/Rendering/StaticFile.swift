/// A file that browsers fetch from `/static/`.
package struct StaticFile: Hashable, Sendable {
    /// The name below `/static/`, such as `site.css`.
    package let name: String
    /// The media type, such as `text/css; charset=utf-8`.
    package let contentType: String
    /// The contents.
    package let bytes: [UInt8]
    /// A fingerprint of the contents: 16 hexadecimal digits, the `v` of the file's address and its entity tag.
    package let tag: String

    /// Makes a file of a name and contents.
    package init(name: String, contentType: String, bytes: [UInt8]) {
        self.name = name
        self.contentType = contentType
        self.bytes = bytes
        self.tag = Self.fingerprint(bytes)
    }

    /// The address with the fingerprint, which may be kept for ever.
    package var address: String { "/static/\(name)?v=\(tag)" }

    /// FNV-1a, 64 bit.
    private static func fingerprint(_ bytes: [UInt8]) -> String {
        let hash = bytes.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
