package import Quantities

/// The identifier of a person of any role; a learner, a teacher and an admin share one space of identifiers.
package typealias PersonID = LearnerID

/// What a class's identifier names.
package enum ClassSubject {}
/// What a session's identifier names: the time from a sign-in to the sign-out on one device.
package enum SessionSubject {}

/// The identifier of a class.
package typealias ClassID = Identifier<ClassSubject>
/// The identifier of a session, which is also the family of its refresh tokens.
package typealias SessionID = Identifier<SessionSubject>
