import CLibPQ

/// The parameters of a statement in PostgreSQL's binary format.
///
/// Binary keeps every bit of a number and needs no parsing at the other end.
struct PostgresParameters {
    /// The most parameters a statement may have.
    static let limit = 65_535

    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    private var types: [Oid] = []

    /// Encodes `values`; throws ``RelationalError/statement(_:)`` for those that cannot be stored.
    init(_ values: [SQLValue]) throws(RelationalError) {
        guard values.count <= Self.limit else { throw .statement("\(values.count) parameters, \(Self.limit) at most") }
        ends.reserveCapacity(values.count)
        types.reserveCapacity(values.count)
        for value in values {
            try value.checkStorable()
            types.append(encode(value).rawValue)
            ends.append(bytes.count)
        }
        // NB: keeps the address of an empty last parameter inside the array; a null address would mean NULL.
        bytes.append(0)
    }

    private mutating func encode(_ value: SQLValue) -> PostgresType {
        switch value {
        case .null: return .unknown
        case .integer(let number):
            withUnsafeBytes(of: number.bigEndian) { bytes += $0 }
            return .int8
        case .real(let number):
            withUnsafeBytes(of: number.bitPattern.bigEndian) { bytes += $0 }
            return .float8
        case .text(let text):
            bytes += text.utf8
            return .text
        case .blob(let blob):
            bytes += blob
            return .bytea
        }
    }

    /// Hands the parameters over in the shape libpq wants: types, addresses, lengths, formats.
    func withPointers<Result>(
        _ body: ([Oid], [UnsafePointer<CChar>?], [Int32], [Int32]) -> Result
    ) -> Result {
        bytes.withUnsafeBytes { buffer in
            var start = 0
            var addresses: [UnsafePointer<CChar>?] = []
            var lengths: [Int32] = []
            for end in ends {
                addresses.append(buffer.baseAddress?.advanced(by: start).assumingMemoryBound(to: CChar.self))
                lengths.append(Int32(end - start))
                start = end
            }
            return body(types, addresses, lengths, [Int32](repeating: 1, count: ends.count))
        }
    }
}
