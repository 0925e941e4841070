extension AuditSeal {
    /// The number of the first entry that does not fit the one before it, or `nil` where the chain holds.
    ///
    /// `entries` are in order; `previousSeal` is the seal of the entry before the first of them. O(entries).
    package static func firstBreak(in entries: [AuditEntry], after previousSeal: [UInt8] = origin) -> Int64? {
        var expected = previousSeal
        var number = entries.first?.number ?? 0
        for entry in entries {
            guard entry.number == number, entry.seal == seal(of: entry.event, number: number, after: expected)
            else { return entry.number }
            expected = entry.seal
            number += 1
        }
        return nil
    }
}
