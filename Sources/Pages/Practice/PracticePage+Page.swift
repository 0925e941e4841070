extension PracticePage: Page {
    package static var template: String { "practice" }

    package func title(in context: PageContext) -> String {
        switch state {
        case .asking: "\(item.concept.title) · \(context.words["nav.practice"])"
        case .answered(let feedback): "\(context.words.outcome(feedback.outcome)) · \(item.concept.title)"
        }
    }

    package func view(in context: PageContext) -> View {
        let words = context.words
        var view = View()
        view.set("concept", item.concept.view)
        view.set("session", ticket.session)
        view.set("item", ticket.item)
        view.set("key", ticket.key)
        view.set("hasFormulas", true)
        view.set("isPractice", true)
        view.set("stem", item.stem.view(top: 3))
        view.set("reason", words.reason(item.reason))
        view.set("minutes", item.minutes.map { words.count("minutes", $0) })
        view.set("progress", progress(words))
        view.set("hints", hints.view(words))
        switch state {
        case .asking(let fault): asking(fault, words, &view)
        case .answered(let feedback): view.set("feedback", feedback.view(of: item.form, given, words))
        }
        return view
    }

    private func asking(_ fault: FormFault?, _ words: Catalogue, _ view: inout View) {
        view.set("asking", true)
        view.set("fault", fault.map { words.fault($0) })
        view.set("form", item.form.view(given: given, words))
        view.set("attempts", attemptsLeft.map { words.count("practice.attempts", $0) })
    }

    private func progress(_ words: Catalogue) -> View {
        var view = View()
        if let target {
            view.set("label", words.text("practice.of", ["n": "\(answered)", "target": "\(target)"]))
            view.set("done", "\(min(answered, target))")
            view.set("target", "\(target)")
        } else {
            view.set("label", words.count("practice.answered", answered))
        }
        return view
    }
}
