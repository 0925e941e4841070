extension ModelComparison {
    /// The sentence that says whether the gain may be chance.
    func verdict(_ words: Catalogue) -> String {
        let values = [
            "baseline": baseline, "challenger": challenger,
            "interval": words.interval(aucGainInterval, 4, isGain: true),
        ]
        guard aucGainInterval.excludesZero else { return words.text("evaluation.undecided", values) }
        return aucGain < 0 ? words.text("evaluation.worse", values) : words.text("evaluation.better", values)
    }

    /// The same in short, for the top of the report.
    func brief(_ words: Catalogue) -> String {
        let values = ["baseline": baseline, "challenger": challenger, "gain": words.signed(aucGain, 4)]
        return aucGainInterval.excludesZero
            ? words.text("evaluation.briefDecided", values) : words.text("evaluation.briefUndecided", values)
    }

    /// The values of the comparison's section.
    func view(_ words: Catalogue) -> View {
        var view = View()
        view.set("pair", words.text("evaluation.pair", ["baseline": baseline, "challenger": challenger]))
        view.set("verdict", verdict(words))
        view.set("isDecided", aucGainInterval.excludesZero)
        view.set("aucGain", words.signed(aucGain, 4))
        view.set("aucGainInterval", words.interval(aucGainInterval, 4, isGain: true))
        view.set("logLossGain", words.signed(logLossGain, 4))
        view.set("gainChart", GainChart(comparison: self).svg(words))
        return view
    }
}
