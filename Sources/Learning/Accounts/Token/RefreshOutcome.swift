/// What became of a refresh token that was presented.
package enum RefreshOutcome: Hashable, Sendable {
    /// It was the newest of its session; it is used up and the successor is stored.
    case rotated(Session)
    /// It was used up less than ``RefreshToken/grace`` ago, most likely by another tab of the same browser.
    ///
    /// The successor is not stored: the session keeps one line of tokens, and the other tab holds its end.
    case superseded(Session)
    /// It was used up longer ago: a thief or the owner holds a copy. The session has been ended.
    case reused(Session)
    /// It is unknown, too old, or of a session that has ended.
    case refused
}
