extension ClassListPage: Page {
    package static var template: String { "classes" }

    package func title(in context: PageContext) -> String {
        open?.title ?? context.words["nav.classes"]
    }

    package func view(in context: PageContext) -> View {
        let words = context.words
        var view = View()
        view.set("hasClasses", !classes.isEmpty)
        view.set("classes", classes.map { entry($0, words) })
        view.set("board", board.map { boardView($0, words) })
        return view
    }

    private var open: Entry? { classes.first { $0.id == board?.id } }

    private func entry(_ entry: Entry, _ words: Catalogue) -> View {
        var view = View()
        view.set("id", entry.id)
        view.set("title", entry.title)
        view.set("learners", words.count("class.learners", entry.learners))
        view.set("current", entry.id == board?.id)
        if entry.needingAttention > 0 {
            view.set("attention", words.count("class.needAttention", entry.needingAttention))
        }
        return view
    }

    private func boardView(_ board: Board, _ words: Catalogue) -> View {
        var view = View()
        view.set("id", board.id)
        view.set("title", open?.title ?? board.id)
        view.set("size", words.count("class.learners", board.learners.count))
        view.set(
            "subjects",
            board.subjects.map { title in
                var column = View()
                column.set("subjectTitle", title)
                return column
            }
        )
        view.set("byAttention", board.sort == .attention)
        view.set("byName", board.sort == .name)
        view.set("byActive", board.sort == .active)
        view.set("byMastery", board.sort == .mastery)
        view.set("hasLearners", !board.learners.isEmpty)
        view.set("learners", board.learners.map { $0.view(board.subjects, words) })
        return view
    }
}
