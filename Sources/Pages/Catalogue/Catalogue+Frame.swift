extension Catalogue {
    /// The sentence of a notice.
    func notice(_ notice: Notice) -> String {
        switch notice {
        case .preferencesSaved: self["notice.preferences"]
        case .reportReceived: self["notice.report"]
        case .itemSkipped: self["notice.skipped"]
        case .signedOut: self["notice.signedOut"]
        case .sessionExpired: self["notice.expired"]
        }
    }

    /// The label of the button that changes to these colours.
    func switchTo(_ theme: Theme) -> String {
        switch theme {
        case .system: self["theme.toSystem"]
        case .light: self["theme.toLight"]
        case .dark: self["theme.toDark"]
        }
    }
}
