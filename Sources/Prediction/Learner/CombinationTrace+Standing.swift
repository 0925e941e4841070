extension CombinationTrace {
    /// How the learner stands on the combination: the mean residual, shrunk.
    @inline(__always)
    var standing: Double { residual / (weight + 1) }
}
