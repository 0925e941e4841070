/// Why a concept or an item is offered now.
package enum SelectionReason: Hashable, Sendable {
    /// Everything it leans on is in place.
    case readyToLearn
    /// It is under way and not yet secure.
    case inProgress
    /// It was last practised so many days ago and is fading.
    case fading(days: Int)
    /// Another concept, by its title, needs it.
    case neededFor(String)
    /// A mistake, in the course's words, that it clears up.
    case misconception(String)
    /// Little is known about it yet.
    case littleKnown
    /// It carries much of the exam.
    case examWeight
    /// The learner chose it.
    case chosen
}
