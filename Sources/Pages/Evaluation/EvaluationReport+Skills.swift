extension EvaluationReport {
    /// The values of the section of skills.
    func skillsView(_ words: Catalogue) -> View {
        let names = models.map(\.name)
        let hidden = skills.count - Self.shownSkills
        var view = View()
        view.set("hasSkills", !skills.isEmpty)
        view.set(
            "skillModels",
            names.map { name in
                var column = View()
                column.set("skillModel", name)
                return column
            }
        )
        view.set("serving", serving(words))
        view.set("skills", skills.prefix(Self.shownSkills).map { $0.view(names, words) })
        if hidden > 0 {
            let values = ["n": words.grouped(hidden), "shown": words.grouped(Self.shownSkills)]
            view.set("moreSkills", words.count("evaluation.more", hidden, values))
        }
        return view
    }

    /// How many skills each model serves, those of the report's models first.
    private func serving(_ words: Catalogue) -> [View] {
        let counts = Dictionary(grouping: skills, by: \.servingModel).mapValues(\.count)
        let known = models.map(\.name)
        let others = counts.keys.filter { !known.contains($0) }.sorted()
        return (known + others).compactMap { name in
            guard let count = counts[name] else { return nil }
            var view = View()
            view.set("served", words.count("evaluation.serves", count, ["model": name, "n": words.grouped(count)]))
            return view
        }
    }
}
