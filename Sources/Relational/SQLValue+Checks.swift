extension SQLValue {
    /// Throws ``RelationalError/statement(_:)`` for what one of the databases would change or refuse.
    ///
    /// SQLite turns `NaN` into `NULL`; PostgreSQL refuses text with a NUL character.
    func checkStorable() throws(RelationalError) {
        switch self {
        case .real(let number) where number.isNaN: throw .statement("not a number as a parameter")
        case .text(let text) where text.utf8.contains(0): throw .statement("text with a NUL character as a parameter")
        default: return
        }
    }
}
