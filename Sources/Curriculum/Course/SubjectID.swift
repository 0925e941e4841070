package import Quantities

/// What a subject's identifier names.
package enum CourseSubjectSubject {}

/// The identifier of a subject, such as `physics`.
package typealias SubjectID = Identifier<CourseSubjectSubject>
