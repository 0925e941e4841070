import Formulas

extension Goal {
    /// The values of one goal.
    func view(_ words: Catalogue) -> View {
        var view = View()
        view.set("label", label(words))
        view.set("done", "\(min(done, target))")
        view.set("target", "\(target)")
        view.set("progress", words.text("goal.progress", ["done": "\(done)", "target": "\(target)"]))
        view.set("reached", isReached)
        return view
    }

    private func label(_ words: Catalogue) -> String {
        switch kind {
        case .answers: words["goal.answers"]
        case .minutes: words["goal.minutes"]
        case .reviews: words["goal.reviews"]
        case .newConcepts: words["goal.newConcepts"]
        }
    }
}

extension SubjectMastery {
    /// The values of a subject with its bar of levels.
    func view(_ words: Catalogue) -> View {
        var view = View()
        view.set("id", id)
        view.set("title", title)
        view.set("mastery", mastery.view(words))
        view.set("concepts", words.count("concepts", counts.values.reduce(0, +)))
        view.set("bar", LevelBar(counts: counts).svg(words))
        view.set("legend", MasteryLevel.allCases.reversed().compactMap { level in legend(level, words) })
        return view
    }

    private func legend(_ level: MasteryLevel, _ words: Catalogue) -> View? {
        guard let count = counts[level], count > 0 else { return nil }
        var view = View()
        view.set("level", "\(level.rawValue)")
        view.set("word", words.level(level))
        view.set("count", "\(count)")
        return view
    }
}

extension RecentAnswer {
    /// The values of one recent answer.
    func view(_ words: Catalogue) -> View {
        var view = View()
        view.set("answerConcept", concept.view)
        view.set("stem", stem.plain(limit: 96))
        view.set("lang", stem.language.tag)
        view.set("outcome", outcome.name)
        view.set("outcomeWord", words.outcome(outcome))
        view.set("age", words.age(age))
        return view
    }
}
