extension ConceptPage: Page {
    package static var template: String { "concept" }

    package func title(in context: PageContext) -> String { concept.title }

    package func view(in context: PageContext) -> View {
        let words = context.words
        var view = View()
        view.set("concept", concept.view)
        view.set("subjectId", subject.id)
        view.set("subjectTitle", subject.title)
        view.set("summary", summary.inlineView)
        view.set("lesson", lesson.view(top: 3))
        view.set("mastery", mastery.view(words))
        view.set("ready", isReady)
        view.set("hasFormulas", true)
        view.set("canPractise", canPractise)
        view.set("hasHistory", !history.isEmpty)
        view.set("chart", HistoryChart(points: history).svg(words))
        view.set("history", history.reversed().map { point(_: $0, words) })
        view.set("prerequisites", prerequisites.map { $0.view(words) })
        view.set("hasPrerequisites", !prerequisites.isEmpty)
        view.set("opens", opens.map { $0.view(words) })
        view.set("hasOpens", !opens.isEmpty)
        return view
    }

    private func point(_ point: HistoryPoint, _ words: Catalogue) -> View {
        var row = View()
        row.set("day", words.day(point.day))
        row.set("pointMastery", point.mastery.view(words))
        row.set("cause", words.cause(point.cause))
        return row
    }
}

extension ConceptPage.Neighbour {
    /// The values of one neighbour.
    func view(_ words: Catalogue) -> View {
        var view = View()
        view.set("rowConcept", concept.view)
        view.set("mastery", mastery.view(words))
        return view
    }
}
