import CLibPQ

/// The types of PostgreSQL that a column or a parameter may have; the numbers are those of its catalogue.
enum PostgresType: Oid {
    case unknown = 0
    case bool = 16
    case bytea = 17
    case name = 19
    case int8 = 20
    case int2 = 21
    case int4 = 23
    case text = 25
    case oid = 26
    case float4 = 700
    case float8 = 701
    case literal = 705
    case bpchar = 1042
    case varchar = 1043
    case numeric = 1700
    case void = 2278
}

extension PostgresType {
    /// The value of a column in binary format; `nil` if the bytes are not of this type.
    func value(_ bytes: UnsafeRawBufferPointer) -> SQLValue? {
        switch self {
        case .text, .varchar, .bpchar, .name, .literal: .text(String(decoding: bytes, as: UTF8.self))
        case .int8: bytes.bigEndian(Int64.self).map { .integer($0) }
        case .int4: bytes.bigEndian(Int32.self).map { .integer(Int64($0)) }
        case .int2: bytes.bigEndian(Int16.self).map { .integer(Int64($0)) }
        case .oid: bytes.bigEndian(UInt32.self).map { .integer(Int64($0)) }
        case .bool: bytes.bigEndian(UInt8.self).map { .integer(Int64($0)) }
        case .float8: bytes.bigEndian(UInt64.self).map { .real(Double(bitPattern: $0)) }
        case .float4: bytes.bigEndian(UInt32.self).map { .real(Double(Float(bitPattern: $0))) }
        case .bytea: .blob(Array(bytes))
        case .numeric: PostgresNumeric(bytes)?.value
        case .void, .unknown: .null
        }
    }
}

extension UnsafeRawBufferPointer {
    /// The whole buffer as one number in network order; `nil` if it has another size.
    fileprivate func bigEndian<Number: FixedWidthInteger & BitwiseCopyable>(_ type: Number.Type) -> Number? {
        count == MemoryLayout<Number>.size ? Number(bigEndian: loadUnaligned(as: type)) : nil
    }
}
