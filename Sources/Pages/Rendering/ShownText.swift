import Mustache

/// Text as a template's value.
///
/// A bare string would do; the engine takes it through a chain of casts and `String(describing:)`, which costs a page
/// a third of its time.
struct ShownText: MustacheCustomRenderable, Sendable {
    /// The text.
    let renderText: String

    /// Text is never null; what is absent is left out of the view.
    var isNull: Bool { false }
}
