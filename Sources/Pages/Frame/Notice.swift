/// A short confirmation at the top of the page after something was done.
package enum Notice: String, CaseIterable, Hashable, Sendable {
    /// Language or theme were changed.
    case preferencesSaved = "preferences-saved"
    /// A report about an item has arrived.
    case reportReceived = "report-received"
    /// The item was put aside.
    case itemSkipped = "item-skipped"
    /// The person has signed out.
    case signedOut = "signed-out"
    /// The session had ended, so the last step was not done.
    case sessionExpired = "session-expired"
}
