/// How pages are served.
package struct SiteOptions: Sendable {
    /// The folder of KaTeX's files.
    package let katexFolder: String
    /// Whether cookies are sent over HTTPS only.
    package let hasSecureCookies: Bool

    /// Sets pages up.
    package init(katexFolder: String, hasSecureCookies: Bool) {
        self.katexFolder = katexFolder
        self.hasSecureCookies = hasSecureCookies
    }
}
