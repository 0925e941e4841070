import Crypto
import Quantities

/// The chain that shows whether an entry of the audit log was changed, taken out or put in.
package enum AuditSeal {
    /// What the first entry follows: 32 zero bytes.
    package static let origin = [UInt8](repeating: 0, count: 32)

    /// SHA-256 over the seal before, the number and every part of the event, each with its length in front.
    package static func seal(of event: AuditEvent, number: Int64, after previousSeal: [UInt8]) -> [UInt8] {
        var hash = SHA256()
        hash.update(data: previousSeal)
        hash.update(data: bytes(of: number))
        hash.update(data: bytes(of: event.at.microseconds))
        let parts = [event.actor?.rawValue, event.action.rawValue, event.subject, event.detail]
        for part in parts + [event.addressPrefix, event.request] {
            // NB: no part and an empty part differ, so the length of no part is -1.
            hash.update(data: bytes(of: part.map { Int64($0.utf8.count) } ?? -1))
            hash.update(data: Array((part ?? "").utf8))
        }
        return Array(hash.finalize())
    }

    private static func bytes(of number: Int64) -> [UInt8] {
        withUnsafeBytes(of: number.bigEndian) { Array($0) }
    }
}
