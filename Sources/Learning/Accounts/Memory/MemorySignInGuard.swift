package import Quantities

/// Failed sign-ins in memory, for tests and trials; a restart forgets them.
package actor MemorySignInGuard: SignInGuard {
    private var tallies: [String: FailureTally] = [:]

    /// Makes a guard that has seen no failures.
    package init() {}

    package func admit(_ keys: [GuardedKey], at now: Instant) -> SignInAdmission {
        let ends = keys.compactMap { tallies[$0.digest]?.lockedUntil(at: now, by: $0.rule) }
        if let end = ends.max() { return .locked(until: end) }
        for key in keys {
            tallies[key.digest] = FailureTally.after(tallies[key.digest], at: now, by: key.rule)
        }
        return .admitted
    }

    package func succeed(_ keys: [GuardedKey]) {
        for key in keys {
            tallies[key.digest] = key.isWipedBySuccess ? nil : tallies[key.digest]?.withoutOne
        }
    }

    package func forget(before moment: Instant) -> Int {
        let before = tallies.count
        tallies = tallies.filter { $0.value.lastAt >= moment }
        return before - tallies.count
    }
}
