/// The links in the header, by role.
enum Navigation {
    /// The conditions that the layout's links stand under: `learner`, and `at…` for the place that is open.
    static func links(for role: Viewer.Role, at path: String) -> View {
        var view = View()
        view.set("learner", role == .learner)
        view.set("teacher", role == .teacher)
        let place = path.prefix { $0 != "?" && $0 != "#" }
        view.set("atHome", place == "/")
        view.set("atPractice", place.hasPrefix("/practice"))
        view.set("atMap", place.hasPrefix("/map"))
        view.set("atConcepts", place.hasPrefix("/concepts"))
        view.set("atClasses", place.hasPrefix("/classes"))
        return view
    }
}
