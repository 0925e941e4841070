package import Quantities

/// What an attempt's key names: one wish of a client to have one answer counted.
package enum AttemptSubject {}
/// The idempotency key of an attempt, chosen by the client: sent twice, counted once.
package typealias AttemptKey = Identifier<AttemptSubject>
/// What a practice session's identifier names.
package enum PracticeSubject {}
/// The identifier of a practice session.
package typealias PracticeSessionID = Identifier<PracticeSubject>
