extension PhysicalUnit {
    /// Reads a unit such as `m/s^2` or `kJ/mol`; throws ``UnitError``.
    package init(_ text: String) throws(UnitError) { self = try UnitParser.unit(text) }

    /// Reads a unit as a learner writes it, with symbols run together: `Nm`, `ms^-1`; throws ``UnitError``.
    package init(typed text: String) throws(UnitError) { self = try UnitParser.unit(text, isLenient: true) }
}
