/// Why a unit cannot be read.
package enum UnitError: Error, Hashable, Sendable {
    /// A symbol that is not known.
    case unknownSymbol(String)
    /// Something stands where it cannot, or a power is out of range.
    case malformed(String)
}

extension UnitError: CustomStringConvertible {
    /// The error as a clause.
    package var description: String {
        switch self {
        case .unknownSymbol(let symbol): "unknown unit `\(symbol)`"
        case .malformed(let text): "cannot read the unit `\(text)`"
        }
    }
}
