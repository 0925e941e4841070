import Formulas

extension Prose {
    /// The text's blocks as HTML; `top` is the level of its `##` headings.
    func blocks(top: Int = 2) -> Markup {
        Markup(escaped: MarkdownHTML.render(markdown, language: language, top: top))
    }

    /// The text as HTML without a paragraph around it.
    var inline: Markup { Markup(escaped: MarkdownHTML.inline(markdown, language: language)) }

    /// The text without marks on one line, cut at `limit` characters.
    func plain(limit: Int = .max) -> String { MarkdownText.plain(markdown, limit: limit) }

    /// The text under the keys `html` and `lang`.
    func view(top: Int = 2) -> View {
        var view = View()
        view.set("html", blocks(top: top))
        view.set("lang", language.tag)
        return view
    }

    /// The text without a paragraph around it under the keys `html` and `lang`.
    var inlineView: View {
        var view = View()
        view.set("html", inline)
        view.set("lang", language.tag)
        return view
    }
}
