package import Quantities

/// Counts failed sign-ins, durably and across processes, and makes those who guess wait.
///
/// A try counts as failed from its start, before the password is checked, so that tries in parallel cannot pass the
/// threshold together; a success takes it back.
package protocol SignInGuard: Sendable {
    /// Counts a try under every key, or, where one of them is locked, counts nothing and says until when.
    func admit(_ keys: [GuardedKey], at now: Instant) async throws -> SignInAdmission

    /// Takes back what ``admit(_:at:)`` counted, as each key says.
    func succeed(_ keys: [GuardedKey]) async throws

    /// Forgets keys whose last failure was before a moment; returns how many.
    @discardableResult
    func forget(before moment: Instant) async throws -> Int
}
