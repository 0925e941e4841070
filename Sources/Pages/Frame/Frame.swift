package import Formulas

/// What every page is set in: who looks, in which language and colours, and from where.
///
/// Forms in the frame:
/// - `POST /preferences` with `csrf`, `back` (``path``) and one of `language` (`en`, `hi`) or `theme` (`system`, `light`, `dark`).
/// - `POST /sign-out` with `csrf`.
package struct Frame: Hashable, Sendable {
    /// The language of everything but the course's own texts.
    package let language: Language
    /// The colours asked for.
    package let theme: Theme
    /// The path and query of this page, such as `/concepts?order=level`; language and theme changes come back to it.
    package let path: String
    /// The token that every form carries in its field `csrf`.
    package let csrf: String
    /// Who is signed in; `nil` before sign-in.
    package let viewer: Viewer?
    /// A confirmation to show once.
    package let notice: Notice?
    /// Whether single-key shortcuts are on (WCAG 2.1.4); the browser may still switch them off.
    package let hasShortcuts: Bool

    /// Makes the frame of one answer to a browser.
    package init(
        language: Language = .english,
        theme: Theme = .system,
        path: String = "/",
        csrf: String,
        viewer: Viewer? = nil,
        notice: Notice? = nil,
        hasShortcuts: Bool = true
    ) {
        self.language = language
        self.theme = theme
        self.path = path
        self.csrf = csrf
        self.viewer = viewer
        self.notice = notice
        self.hasShortcuts = hasShortcuts
    }
}
