package import Quantities

/// What a misconception's identifier names.
package enum MisconceptionSubject {}

/// The identifier of a misconception, unique within its concept.
package typealias MisconceptionID = Identifier<MisconceptionSubject>
