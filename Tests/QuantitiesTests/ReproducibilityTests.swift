import Quantities
import Testing

@Suite struct ReproducibilityTests {
    /// The first five outputs for the seed 1234567 of Vigna's `splitmix64.c`, as published with Rosetta Code's task
    /// "Pseudo-random numbers/Splitmix64".
    @Test func `the generator is SplitMix64`() {
        var generator = SeededGenerator(seed: 1_234_567)
        let numbers = (0..<5).map { _ in generator.next() }
        #expect(
            numbers == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
                4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
            ]
        )
    }

    @Test func `the same seed gives the same sequence and another seed another`() {
        var first = SeededGenerator(seed: 1)
        var again = SeededGenerator(seed: 1)
        var other = SeededGenerator(seed: 2)
        let sequence = (0..<100).map { _ in first.next() }
        #expect(sequence == (0..<100).map { _ in again.next() })
        #expect(Set(sequence).isDisjoint(with: (0..<100).map { _ in other.next() }))
    }

    @Test func `numbers of the unit interval are below one and even over it`() {
        var generator = SeededGenerator(seed: 5)
        var counts = [Int](repeating: 0, count: 10)
        for _ in 0..<100_000 {
            let number = generator.unit()
            #expect(number >= 0 && number < 1)
            counts[Int(number * 10)] += 1
        }
        // Five standard deviations of a binomial count with 100,000 trials of 0.1.
        for count in counts { #expect(abs(count - 10_000) < 475) }
    }

    /// Reference vectors of the 64-bit FNV-1a by Fowler, Noll and Vo (their `test_fnv.c`).
    @Test(
        arguments: [
            ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("b", 0xAF63_DF4C_8601_F1A5),
            ("foobar", 0x8594_4171_F739_67E8),
        ] as [(String, UInt64)]
    )
    func `the hash of bytes is FNV-1a`(text: String, expected: UInt64) {
        var hash = StableHash()
        for byte in text.utf8 { hash.feed(byte) }
        #expect(hash.value == expected)
    }

    @Test func `where one text ends and the next begins makes a difference`() {
        #expect(hash("a", "bc") != hash("ab", "c"))
        #expect(hash("a", "") != hash("a"))
        #expect(hash("a", "bc") == hash("a", "bc"))
    }

    private func hash(_ texts: String...) -> UInt64 {
        var hash = StableHash()
        for text in texts { hash.feed(text) }
        return hash.value
    }
}
