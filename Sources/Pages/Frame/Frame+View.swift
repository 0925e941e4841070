import Formulas

extension Frame {
    /// The values of the layout.
    func view(title: String, words: Catalogue) -> View {
        var view = View()
        view.set("documentTitle", "\(title) · \(words["product"])")
        view.set("language", language.tag)
        view.set("theme", theme == .system ? nil : theme.rawValue)
        view.set("csrf", csrf)
        view.set("path", path)
        view.set("shortcutsOff", !hasShortcuts)
        view.set("notice", notice.map { words.notice($0) })
        view.set("viewer", viewer.map { viewerView($0) })
        view.set("otherLanguage", otherLanguage)
        view.set("nextTheme", nextTheme.rawValue)
        view.set("nextThemeLabel", words.switchTo(nextTheme))
        return view
    }

    private func viewerView(_ viewer: Viewer) -> View {
        var view = View()
        view.set("name", viewer.name)
        view.set("links", Navigation.links(for: viewer.role, at: path))
        return view
    }

    private var otherLanguage: View {
        let other: Language = language == .english ? .hindi : .english
        var view = View()
        view.set("tag", other.tag)
        view.set("name", other.ownName)
        return view
    }

    private var nextTheme: Theme {
        switch theme {
        case .system: .dark
        case .dark: .light
        case .light: .system
        }
    }
}
