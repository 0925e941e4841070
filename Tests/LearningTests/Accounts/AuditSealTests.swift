import Learning
import Quantities
import Testing

@Suite struct AuditSealTests {
    private func log(_ count: Int) async -> [AuditEntry] {
        let log = MemoryAuditLog()
        for number in 0..<count { await log.append(event(detail: "\(number)")) }
        return await log.entries(before: nil, limit: count).reversed()
    }

    private func event(_ actor: PersonID? = "a", subject: String? = "b", detail: String = "") -> AuditEvent {
        AuditEvent(
            .recordRead,
            by: actor,
            to: subject,
            detail: detail,
            at: Instant(microseconds: 5),
            from: .console
        )
    }

    @Test func `a log as written holds`() async {
        #expect(AuditSeal.firstBreak(in: await log(20)) == nil)
        #expect(AuditSeal.firstBreak(in: []) == nil)
    }

    @Test func `a changed, missing or moved entry breaks the chain where it is`() async {
        let entries = await log(5)
        var changed = entries
        changed[2] = AuditEntry(number: 3, event: event(detail: "forged"), seal: entries[2].seal)
        #expect(AuditSeal.firstBreak(in: changed) == 3)
        var missing = entries
        missing.remove(at: 2)
        #expect(AuditSeal.firstBreak(in: missing) == 4)
        var moved = entries
        moved.swapAt(1, 2)
        #expect(AuditSeal.firstBreak(in: moved) == 3)
        #expect(AuditSeal.firstBreak(in: Array(entries.dropFirst())) == 2)
        #expect(AuditSeal.firstBreak(in: Array(entries.dropFirst()), after: entries[0].seal) == nil)
    }

    @Test func `parts that run together have different seals`() {
        let events = [
            event("ab", subject: "c"), event("a", subject: "bc"), event(nil, subject: "abc"),
            event("a", subject: nil, detail: "bc"), event("a", subject: "", detail: "bc"),
        ]
        #expect(Set(events.map { AuditSeal.seal(of: $0, number: 1, after: AuditSeal.origin) }).count == events.count)
    }
}
