package import Quantities
import Synchronization

/// Makes new identifiers: 13 characters of Crockford's base32, the first 8 of them the time.
///
/// 40 bits are seconds since 1970 (enough until the year 36812) and 25 bits step through all their values from a random
/// start, so identifiers sort by age, one process never makes one twice, and two of two processes in the same second
/// meet once in 33 million. The store refuses a duplicate; nobody may take one for a secret.
package struct IdentifierMint: Sendable {
    /// Crockford's alphabet: no I, L, O or U.
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    /// An odd step takes the lowest 25 bits through all of their values before one comes again.
    private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15
    private static let place = Atomic<UInt64>(UInt64.random(in: .min ... .max))

    private let clock: WallClock
    private let randomBits: @Sendable () -> UInt64

    /// Makes a mint that asks `clock` for the time and steps through the other bits.
    package init(clock: WallClock) {
        self.init(clock: clock) { Self.place.wrappingAdd(Self.step, ordering: .relaxed).newValue }
    }

    /// Makes a mint that asks `clock` for the time and `randomBits` for the other bits, of which it takes the lowest 25.
    package init(clock: WallClock, randomBits: @escaping @Sendable () -> UInt64) {
        self.clock = clock
        self.randomBits = randomBits
    }

    /// A new identifier.
    package func identifier<Subject>(of _: Subject.Type = Subject.self) -> Identifier<Subject> {
        let seconds = UInt64(max(0, clock.now.microseconds / 1_000_000)) & 0xFF_FFFF_FFFF
        let text = Self.digits(of: seconds, count: 8) + Self.digits(of: randomBits(), count: 5)
        return Identifier(stored: String(decoding: text, as: UTF8.self))
    }

    /// The lowest `count * 5` bits, most significant digit first.
    private static func digits(of value: UInt64, count: Int) -> [UInt8] {
        (0..<count).reversed().map { alphabet[Int(value >> UInt64($0 * 5) & 31)] }
    }
}
