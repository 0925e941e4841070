import Formulas
import Quantities

extension Mastery {
    /// The values of the partial `mastery`: phase, word, number and band.
    func view(_ words: Catalogue) -> View {
        var view = View()
        view.set("level", "\(level.rawValue)")
        view.set("word", words.level(level))
        view.set("percent", words.percent(self))
        view.set("uncertain", isUncertain)
        view.set("known", estimate != nil)
        if let low, let high {
            view.set("band", words.text("mastery.band", ["low": words.percent(low), "high": words.percent(high)]))
        }
        return view
    }
}

extension MasteryChange {
    /// The values of the partial `change`.
    func view(_ words: Catalogue) -> View {
        var view = View()
        view.set("changeConcept", concept.view)
        view.set("before", before.view(words))
        view.set("after", after.view(words))
        view.set("cause", words.cause(cause))
        let (old, new) = (before.estimate?.value ?? 0, after.estimate?.value ?? 0)
        view.set("direction", new >= old ? "up" : "down")
        view.set("directionWord", new >= old ? words["change.up"] : words["change.down"])
        return view
    }
}

extension ConceptLink {
    /// The values `id`, `title` and `titleLang`.
    var view: View {
        var view = View()
        view.set("id", id.rawValue)
        view.set("title", title)
        view.set("titleLang", language.tag)
        return view
    }
}

extension Outcome {
    /// A short name for classes and icons: `right`, `wrong`, `partly`, `gave-up` or `skipped`.
    var name: String {
        switch self {
        case .right: "right"
        case .wrong: "wrong"
        case .partly: "partly"
        case .gaveUp: "gave-up"
        case .skipped: "skipped"
        }
    }
}
