extension LearnerRow {
    /// The values of one learner's row.
    func view(_ subjects: [String], _ words: Catalogue) -> View {
        var view = View()
        view.set("learnerName", name)
        view.set(
            "cells",
            zip(subjects, masteries).map { title, mastery in
                var cell = View()
                cell.set("subjectTitle", title)
                cell.set("mastery", mastery.view(words))
                return cell
            }
        )
        view.set("active", lastActive.map { words.age($0) } ?? words["class.never"])
        view.set("answers", words.count("class.answers", answersThisWeek))
        view.set("hasAttention", !attention.isEmpty)
        view.set(
            "attention",
            attention.map { reason in
                var row = View()
                row.set("sentence", words.attention(reason))
                row.set("kind", reason.name)
                return row
            }
        )
        return view
    }
}

extension Attention {
    /// A short name for classes: `idle`, `struggling` and so on.
    fileprivate var name: String {
        switch self {
        case .idle: "idle"
        case .struggling: "struggling"
        case .leaningOnHints: "hints"
        case .falling: "falling"
        case .notStarted: "not-started"
        }
    }
}

extension Catalogue {
    /// The sentence for why a learner may need the teacher.
    func attention(_ attention: Attention) -> String {
        switch attention {
        case .idle(let days): count("attention.idle", days)
        case .struggling(let concept, let wrong): count("attention.struggling", wrong, ["concept": concept])
        case .leaningOnHints(let concept): text("attention.hints", ["concept": concept])
        case .falling(let points): count("attention.falling", points)
        case .notStarted: self["attention.notStarted"]
        }
    }
}
