/// An event in its place in the log, sealed by a hash over itself and everything before it.
package struct AuditEntry: Hashable, Sendable {
    /// The place in the log, from 1, without gaps.
    package let number: Int64
    /// What happened.
    package let event: AuditEvent
    /// The seal: SHA-256, 32 bytes.
    package let seal: [UInt8]

    /// Makes an entry of stored parts.
    package init(number: Int64, event: AuditEvent, seal: [UInt8]) {
        self.number = number
        self.event = event
        self.seal = seal
    }

    /// Seals an event into the place after `number - 1`, whose seal is given; the first follows 32 zero bytes.
    package init(number: Int64, event: AuditEvent, after previousSeal: [UInt8]) {
        self.init(number: number, event: event, seal: AuditSeal.seal(of: event, number: number, after: previousSeal))
    }
}
