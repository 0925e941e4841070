package import Quantities

/// Everything that practice is handed.
package struct PracticeSeams: Sendable {
    /// The courses.
    package let library: CourseLibrary
    /// Practice sessions.
    package let sessions: any PracticeStore
    /// The attempt log.
    package let attempts: any AttemptStore
    /// Beliefs.
    package let beliefs: any BeliefStore
    /// The way answers get in.
    package let intake: AttemptIntake
    /// The active model.
    package let models: ModelRegistry
    /// What the active predictor foresees.
    package let forecaster: AnswerForecaster
    /// The time.
    package let clock: WallClock
    /// New identifiers.
    package let mint: IdentifierMint

    /// Joins the seams.
    package init(
        library: CourseLibrary,
        sessions: any PracticeStore,
        attempts: any AttemptStore,
        beliefs: any BeliefStore,
        intake: AttemptIntake,
        models: ModelRegistry,
        clock: WallClock,
        mint: IdentifierMint
    ) {
        self.library = library
        self.sessions = sessions
        self.attempts = attempts
        self.beliefs = beliefs
        self.intake = intake
        self.models = models
        forecaster = AnswerForecaster(attempts: attempts)
        self.clock = clock
        self.mint = mint
    }
}
