extension MasteryMapPage: Page {
    package static var template: String { "map" }

    package func title(in context: PageContext) -> String {
        "\(current.title) · \(context.words["nav.map"])"
    }

    package func view(in context: PageContext) -> View {
        let words = context.words
        var view = View()
        view.set("subject", current.title)
        view.set(
            "subjects",
            subjects.map { subject in
                var row = View()
                row.set("id", subject.id)
                row.set("title", subject.title)
                row.set("current", subject == current)
                return row
            }
        )
        view.set("map", ConceptMap(nodes: nodes).svg(words, label: words.text("map.label", ["subject": current.title])))
        view.set("mapRegion", words.text("map.region", ["subject": current.title]))
        view.set(
            "legend",
            MasteryLevel.allCases.map { level in
                var row = View()
                row.set("level", "\(level.rawValue)")
                row.set("word", words.level(level))
                return row
            }
        )
        return view
    }
}
