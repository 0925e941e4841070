extension HintLadder {
    /// The hints opened and the words for the next.
    func view(_ words: Catalogue) -> View {
        var view = View()
        view.set(
            "opened",
            opened.enumerated().map { index, hint in
                var row = hint.view(top: 3)
                row.set("label", words.text("practice.hintOf", ["n": "\(index + 1)", "total": "\(count)"]))
                return row
            }
        )
        view.set("any", !opened.isEmpty)
        view.set("more", hasMore)
        view.set("next", words.text("practice.hintNext", ["n": "\(opened.count + 1)", "total": "\(count)"]))
        return view
    }
}
