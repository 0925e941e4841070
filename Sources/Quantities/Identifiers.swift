/// What a concept's identifier names: a unit of knowledge whose mastery is traced.
public enum ConceptSubject {}
/// What a learner's identifier names: a person who practises.
public enum LearnerSubject {}
/// What an item's identifier names: a question template, or a question of an imported log.
public enum ItemSubject {}
/// What a course's identifier names.
public enum CourseSubject {}

/// The identifier of a concept, such as `kinematics`.
public typealias ConceptID = Identifier<ConceptSubject>
/// The identifier of a learner.
public typealias LearnerID = Identifier<LearnerSubject>
/// The identifier of an item, such as `kinematics-stopping-distance`.
public typealias ItemID = Identifier<ItemSubject>
/// The identifier of a course, such as `jee-starter`.
public typealias CourseID = Identifier<CourseSubject>
