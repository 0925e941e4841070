extension ConceptListPage: Page {
    package static var template: String { "concepts" }

    package func title(in context: PageContext) -> String { context.words["nav.concepts"] }

    package func view(in context: PageContext) -> View {
        let words = context.words
        var view = View()
        view.set("course", course)
        view.set("hasFormulas", groups.contains { $0.rows.contains { $0.summary.markdown.contains("$") } })
        view.set("byCourse", order == .course)
        view.set("byLevel", order == .level)
        view.set(
            "groups",
            groups.map { group in
                var row = group.subject.view(words)
                row.set("rows", group.rows.map { $0.view(words) })
                return row
            }
        )
        return view
    }
}

extension ConceptRow {
    /// The values of one row.
    func view(_ words: Catalogue) -> View {
        var view = View()
        view.set("rowConcept", concept.view)
        view.set("summary", summary.inlineView)
        view.set("mastery", mastery.view(words))
        view.set("ready", isReady)
        view.set("due", isDue)
        if !missing.isEmpty {
            view.set("missing", words.text("concept.missing", ["concepts": missing.joined(separator: ", ")]))
        }
        return view
    }
}
