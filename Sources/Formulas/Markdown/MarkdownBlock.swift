/// A block of Markdown with its text still unread.
enum MarkdownBlock: Hashable {
    /// Lines that run on.
    case paragraph(String)
    /// A heading; the level counts its `#` signs.
    case heading(Int, String)
    /// A list, numbered or not.
    case list(isNumbered: Bool, [String])
    /// A table: head cells, then rows of cells.
    case table([String], [[String]])
    /// A block quote's own blocks.
    case quote([MarkdownBlock])
    /// A formula on lines of its own.
    case formula(String)
}
