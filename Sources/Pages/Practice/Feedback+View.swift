extension Feedback {
    /// The values of the answered item.
    func view(of form: AnswerForm, _ given: GivenAnswer, _ words: Catalogue) -> View {
        var view = View()
        view.set("outcome", outcome.name)
        view.set("outcomeWord", words.outcome(outcome))
        view.set("encouragement", words.encouragement(outcome))
        view.set("marks", marks.map { words.marks($0) })
        view.set("keyText", key?.inlineView)
        view.set("misconception", misconception?.inlineView)
        view.set("solution", solution.view(top: 3))
        view.set("changes", changes.map { $0.view(words) })
        view.set("hasChanges", !changes.isEmpty)
        view.set("lookBack", lookBack?.view)
        answer(form, given, words, &view)
        return view
    }

    private func answer(_ form: AnswerForm, _ given: GivenAnswer, _ words: Catalogue, _ view: inout View) {
        switch (form, given) {
        case (.single(let options), _), (.several(let options), _):
            view.set("hasRows", true)
            view.set("rows", options.enumerated().map { option($0, $1, given, words) })
        case (.match(let left, let right), _):
            view.set("hasRows", true)
            view.set("rows", left.enumerated().map { pair($0, $1, right, given, words) })
        case (_, .text(let text)) where !text.isEmpty:
            view.set("yourText", text)
        default: break
        }
    }

    private func option(_ index: Int, _ text: Prose, _ given: GivenAnswer, _ words: Catalogue) -> View {
        var chosen = false
        if case .choices(let indices) = given { chosen = indices.contains(index) }
        let isRight = rightChoices.contains(index)
        var row = text.inlineView
        row.set("state", isRight ? "right" : chosen ? "wrong" : "rest")
        let note = isRight ? (chosen ? "option.chosenRight" : "option.right") : (chosen ? "option.chosenWrong" : nil)
        row.set("note", note.map { words[$0] })
        return row
    }

    private func pair(_ index: Int, _ text: Prose, _ right: [Prose], _ given: GivenAnswer, _ words: Catalogue) -> View {
        var chosen: Int?
        if case .matches(let places) = given, places.indices.contains(index) { chosen = places[index] }
        let key = rightMatches.indices.contains(index) ? rightMatches[index] : nil
        var row = text.inlineView
        row.set("state", chosen == key ? "right" : "wrong")
        row.set("note", chosen == key ? words["option.chosenRight"] : words["option.chosenWrong"])
        row.set("partner", key.flatMap { right.indices.contains($0) ? right[$0].inlineView : nil })
        return row
    }
}
