/// Takes unit symbols apart that were written without a space between them.
enum UnitRun {
    /// The symbols of a run such as `Nm` or `Jmol`, at least two; `nil` for a name that is a symbol by itself.
    ///
    /// `ms` with a power is metre and second, as in `ms^-1`: nobody writes "per millisecond" that way.
    static func parts(of name: String, raised: Bool) -> [String]? {
        if name == "ms", raised { return ["m", "s"] }
        guard UnitSymbol.named(name) == nil, name.utf8.count <= 8 else { return nil }
        return split(name[...])
    }

    private static func split(_ name: Substring) -> [String]? {
        if UnitSymbol.named(String(name)) != nil { return [String(name)] }
        for length in stride(from: name.count - 1, to: 0, by: -1) {
            let head = String(name.prefix(length))
            if UnitSymbol.named(head) != nil, let tail = split(name.dropFirst(length)) { return [head] + tail }
        }
        return nil
    }
}
