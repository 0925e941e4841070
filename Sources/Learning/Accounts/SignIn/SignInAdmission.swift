package import Quantities

/// Whether a sign-in may be tried.
package enum SignInAdmission: Hashable, Sendable {
    /// It may, and counts as failed until told otherwise.
    case admitted
    /// Not before then.
    case locked(until: Instant)
}
