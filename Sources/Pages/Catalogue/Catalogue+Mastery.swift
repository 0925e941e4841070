extension Catalogue {
    /// The word for a level.
    func level(_ level: MasteryLevel) -> String {
        switch level {
        case .unseen: self["level.unseen"]
        case .beginning: self["level.beginning"]
        case .developing: self["level.developing"]
        case .secure: self["level.secure"]
        case .mastered: self["level.mastered"]
        }
    }

    /// The sentence for what moved an estimate.
    func cause(_ cause: MasteryChange.Cause) -> String {
        switch cause {
        case .rightAnswer: self["cause.right"]
        case .rightAfterHints(let hints): count("cause.hints", hints)
        case .partlyRight: self["cause.partly"]
        case .wrongAnswer: self["cause.wrong"]
        case .gaveUp: self["cause.gaveUp"]
        case .related(let concept): text("cause.related", ["concept": concept])
        case .forgetting(let days): count("cause.forgetting", days)
        case .practice(let right, let total): text("cause.practice", ["right": "\(right)", "total": "\(total)"])
        }
    }

    /// The sentence for why something is offered now.
    func reason(_ reason: SelectionReason) -> String {
        switch reason {
        case .readyToLearn: self["reason.ready"]
        case .inProgress: self["reason.inProgress"]
        case .fading(let days): count("reason.fading", days)
        case .neededFor(let concept): text("reason.neededFor", ["concept": concept])
        case .misconception(let mistake): text("reason.misconception", ["mistake": mistake])
        case .littleKnown: self["reason.littleKnown"]
        case .examWeight: self["reason.examWeight"]
        case .chosen: self["reason.chosen"]
        }
    }

    /// The word for how an answer went.
    func outcome(_ outcome: Outcome) -> String {
        switch outcome {
        case .right: self["outcome.right"]
        case .wrong: self["outcome.wrong"]
        case .partly(let right, let total): text("outcome.partly", ["right": "\(right)", "total": "\(total)"])
        case .gaveUp: self["outcome.gaveUp"]
        case .skipped: self["outcome.skipped"]
        }
    }
}
