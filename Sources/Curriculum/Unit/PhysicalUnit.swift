/// A unit of measurement: its dimension and how much of the SI unit it is.
package struct PhysicalUnit: Hashable, Sendable {
    /// The unit as it is shown to a learner: `m/s²`.
    package let label: String
    /// What the unit measures.
    package let dimension: PhysicalDimension
    /// One of this unit in SI base units.
    package let factor: Number
    /// What is added after the factor, for °C: 273.15.
    package let offset: Number

    /// Whether both units measure the same quantity.
    package func isCompatible(with other: PhysicalUnit) -> Bool { dimension == other.dimension }

    /// A value in this unit as a value in another one of the same dimension; `nil` where the dimensions differ.
    ///
    /// Exact where both factors are: 36 km/h is 10 m/s.
    package func convert(_ value: Number, to other: PhysicalUnit) -> Number? {
        guard isCompatible(with: other) else { return nil }
        guard factor != other.factor || offset != other.offset else { return value }
        return try? value.times(factor).plus(offset).minus(other.offset).divided(by: other.factor)
    }
}
