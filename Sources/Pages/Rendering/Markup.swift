/// HTML or SVG that is finished: everything in it that came from outside is escaped.
package struct Markup: Hashable, Sendable {
    /// The markup.
    package let html: String

    /// Vouches for markup that was built from escaped parts.
    package init(escaped html: String) {
        self.html = html
    }
}
