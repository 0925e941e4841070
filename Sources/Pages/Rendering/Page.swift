/// A page as data: facts in, a template's view out.
package protocol Page: Hashable, Sendable {
    /// The template's name in `Resources/templates`, without `.mustache`.
    static var template: String { get }

    /// The document's title without the product's name.
    func title(in context: PageContext) -> String

    /// The values that the template shows, all worded.
    func view(in context: PageContext) -> View
}
