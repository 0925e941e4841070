extension HomePage: Page {
    package static var template: String { "home" }

    package func title(in context: PageContext) -> String { context.words["nav.home"] }

    package func view(in context: PageContext) -> View {
        let words = context.words
        var view = View()
        view.set("greeting", words.text("home.greeting", ["name": learnerName]))
        view.set("exam", exam.map { countdown($0, words) })
        view.set("next", next.map { step($0, words) })
        view.set("goals", goals.map { $0.view(words) })
        view.set("hasGoals", !goals.isEmpty)
        view.set("subjects", subjects.map { $0.view(words) })
        view.set("hasSubjects", !subjects.isEmpty)
        view.set("changes", changes.map { $0.view(words) })
        view.set("hasChanges", !changes.isEmpty)
        view.set("recent", recent.map { $0.view(words) })
        view.set("hasRecent", !recent.isEmpty)
        return view
    }

    private func countdown(_ exam: ExamCountdown, _ words: Catalogue) -> View {
        var view = View()
        view.set("days", "\(exam.days)")
        view.set("until", exam.days == 0 ? words["home.examToday"] : words.count("home.examDays", exam.days))
        view.set("name", exam.exam)
        return view
    }

    private func step(_ step: NextStep, _ words: Catalogue) -> View {
        var view = View()
        view.set("concept", step.concept.view)
        view.set("reason", words.reason(step.reason))
        view.set("minutes", step.minutes.map { words.count("minutes", $0) })
        view.set("resumes", step.resumes)
        return view
    }
}
