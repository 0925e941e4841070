extension Probability {
    /// The natural logarithm of the odds, finite.
    public var logOdds: LogOdds { LogOdds(self) }
}
