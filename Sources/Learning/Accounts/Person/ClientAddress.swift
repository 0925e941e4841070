/// The network address of a client; only prefixes of it are ever kept.
package struct ClientAddress: Hashable, Sendable {
    /// The address of a client whose address is not known.
    package static let unknown = ClientAddress(bytes: [])

    /// 4 bytes of IPv4, 16 of IPv6, none when unknown.
    private let bytes: [UInt8]

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// Makes an address from its bytes; anything but 4 or 16 bytes is ``unknown``, an IPv4 address in IPv6 is IPv4.
    package init(_ bytes: [UInt8]) {
        let mapped: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]
        if bytes.count == 16, bytes.starts(with: mapped) {
            self.bytes = Array(bytes.suffix(4))
        } else {
            self.bytes = bytes.count == 4 || bytes.count == 16 ? bytes : []
        }
    }

    /// What the audit log keeps: `203.0.113.0/24`, `2001:db8:1::/48`, or `unknown`.
    package var auditPrefix: String {
        switch bytes.count {
        case 4: "\(bytes[0]).\(bytes[1]).\(bytes[2]).0/24"
        case 16: Self.groups(bytes.prefix(6)) + "::/48"
        default: "unknown"
        }
    }

    /// What failed sign-ins are counted by: a whole IPv4 address, or the /64 that one IPv6 subscriber has.
    package var guardPrefix: String {
        switch bytes.count {
        case 4: bytes.map(String.init).joined(separator: ".")
        case 16: Self.groups(bytes.prefix(8)) + "::/64"
        default: "unknown"
        }
    }

    private static func groups(_ bytes: ArraySlice<UInt8>) -> String {
        stride(from: bytes.startIndex, to: bytes.endIndex, by: 2)
            .map { String(UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]), radix: 16) }
            .joined(separator: ":")
    }
}
