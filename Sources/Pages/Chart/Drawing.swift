import Formulas

/// A small SVG in the making: shapes in, text out.
struct Drawing: Sendable {
    private var body = ""

    /// Starts an empty drawing.
    init() {}

    /// Adds an element without content; attributes in the order given.
    mutating func add(_ element: String, _ attributes: KeyValuePairs<String, String>) {
        body += "<\(element)\(Self.written(attributes))/>"
    }

    /// Adds a line of text.
    mutating func text(_ content: String, _ attributes: KeyValuePairs<String, String>) {
        body += "<text\(Self.written(attributes))>\(HTMLText.escaped(content))</text>"
    }

    /// Adds a group around what `fill` draws.
    mutating func group(
        _ element: String = "g",
        _ attributes: KeyValuePairs<String, String>,
        _ fill: (inout Drawing) -> Void
    ) {
        var inner = Drawing()
        fill(&inner)
        body += "<\(element)\(Self.written(attributes))>\(inner.body)</\(element)>"
    }

    /// The whole picture, read as one image by `label`; with `isInteractive` its links are reached one by one instead.
    ///
    /// A picture that `stretches` fills the room it gets without keeping its proportions.
    func svg(
        width: Double,
        height: Double,
        class name: String,
        label: String,
        isInteractive: Bool = false,
        stretches: Bool = false
    ) -> Markup {
        let size = "\(Self.number(width)) \(Self.number(height))"
        let role = isInteractive ? "group" : "img"
        let measures = isInteractive ? " width=\"\(Self.number(width))\" height=\"\(Self.number(height))\"" : ""
        let fit = stretches ? " preserveAspectRatio=\"none\"" : ""
        return Markup(
            escaped: "<svg class=\"\(name)\" viewBox=\"0 0 \(size)\"\(measures)\(fit) role=\"\(role)\" "
                + "aria-label=\"\(HTMLText.escaped(label))\">\(body)</svg>"
        )
    }

    /// The whole picture, read as one image by its title and then its description; `id` is unique in the document.
    func figure(
        width: Double,
        height: Double,
        class name: String,
        id: String,
        title: String,
        description: String
    ) -> Markup {
        Markup(
            escaped: "<svg class=\"\(name)\" viewBox=\"0 0 \(Self.number(width)) \(Self.number(height))\" role=\"img\" "
                + "aria-labelledby=\"\(id)-title \(id)-text\"><title id=\"\(id)-title\">\(HTMLText.escaped(title))</title>"
                + "<desc id=\"\(id)-text\">\(HTMLText.escaped(description))</desc>\(body)</svg>"
        )
    }

    /// The whole picture for the eye alone, beside a text that says the same; it fills the room it gets.
    func decoration(width: Double, height: Double, class name: String) -> Markup {
        let size = "\(Self.number(width)) \(Self.number(height))"
        return Markup(
            escaped: "<svg class=\"\(name)\" viewBox=\"0 0 \(size)\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
                + "\(body)</svg>"
        )
    }

    /// A coordinate with at most one decimal, without a trailing zero.
    static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        let (whole, rest) = abs(tenths).quotientAndRemainder(dividingBy: 10)
        return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
    }

    private static func written(_ attributes: KeyValuePairs<String, String>) -> String {
        attributes.map { " \($0.key)=\"\(HTMLText.escaped($0.value))\"" }.joined()
    }
}
