extension MeasureColumn {
    /// The values of the column's head.
    func view(_ words: Catalogue) -> View {
        var view = View()
        view.set("columnTitle", words[title])
        view.set("direction", higherIsBetter ? words["evaluation.higher"] : words["evaluation.lower"])
        view.set("arrow", higherIsBetter ? "↑" : "↓")
        return view
    }
}
