import Mustache

/// The named values that a template shows.
///
/// A value is text, a condition, a nested view, a list of views or finished markup. Text is escaped by the template;
/// three braces are for values set as ``Markup`` alone.
package struct View: MustacheParent, Sendable {
    private var values: [String: any Sendable] = [:]

    /// Makes a view without values.
    package init() {}

    /// Sets text, or removes it where it is `nil`.
    package mutating func set(_ name: String, _ text: String?) { values[name] = text.map(ShownText.init) }

    /// Sets a condition.
    package mutating func set(_ name: String, _ condition: Bool) { values[name] = condition }

    /// Sets a nested view, or removes it where it is `nil`.
    package mutating func set(_ name: String, _ view: View?) { values[name] = view }

    /// Sets a list.
    package mutating func set(_ name: String, _ views: [View]) { values[name] = views }

    /// Sets finished markup, or removes it where it is `nil`.
    package mutating func set(_ name: String, _ markup: Markup?) { values[name] = (markup?.html).map(ShownText.init) }

    /// Takes over the values of another view.
    package mutating func merge(_ other: View) { values.merge(other.values) { _, new in new } }

    /// The value of that name, as the template engine asks for it.
    package func child(named name: String) -> Any? { values[name] }
}
