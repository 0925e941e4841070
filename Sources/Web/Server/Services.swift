package import Learning
package import Quantities

/// Everything that the routes are handed: use cases, and what watches over them.
package struct Services: Sendable {
    /// People, classes, sign-in.
    package let people: People
    /// The audit log, for reading.
    package let audit: any AuditLog
    /// Practice.
    package let practice: Practice
    /// Beliefs.
    package let knowledge: KnowledgeOffice
    /// What a learner's log led to, step by step.
    package let timeline: Timeline
    /// Courses.
    package let library: CourseLibrary
    /// Rebuilding beliefs.
    package let recompute: Recompute
    /// How far a rebuild has come.
    package let recomputeRuns: any RecomputeStore
    /// Fitting models to the attempt log.
    package let fitting: ModelFitting
    /// The model versions.
    package let models: ModelOffice
    /// Long work.
    package let background: Background
    /// How every part fares.
    package let health: Health
    /// What the server counts.
    package let metrics: ServerMetrics
    /// How much a caller may do.
    package let limiter: any RateLimiting
    /// The time.
    package let clock: WallClock

    /// Joins the services.
    package init(
        people: People,
        audit: any AuditLog,
        practice: Practice,
        knowledge: KnowledgeOffice,
        timeline: Timeline,
        library: CourseLibrary,
        recompute: Recompute,
        recomputeRuns: any RecomputeStore,
        fitting: ModelFitting,
        models: ModelOffice,
        background: Background,
        health: Health,
        metrics: ServerMetrics,
        limiter: any RateLimiting,
        clock: WallClock
    ) {
        self.people = people
        self.audit = audit
        self.practice = practice
        self.knowledge = knowledge
        self.timeline = timeline
        self.library = library
        self.recompute = recompute
        self.recomputeRuns = recomputeRuns
        self.fitting = fitting
        self.models = models
        self.background = background
        self.health = health
        self.metrics = metrics
        self.limiter = limiter
        self.clock = clock
    }
}
