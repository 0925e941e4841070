import Foundation
import Quantities
import Testing

@Suite struct InstantTests {
    private static let years1To9999 = -62_135_596_800_000_000...253_402_300_799_999_999 as ClosedRange<Int64>

    @Test func `any moment of years 1 to 9999 comes back from its text`() {
        var generator = SeededGenerator(seed: 3)
        for round in 0..<10_000 {
            var microseconds = Int64.random(in: Self.years1To9999, using: &generator)
            if round % 3 == 1 { microseconds -= microseconds % 1000 }
            if round % 3 == 2 { microseconds -= microseconds % 1_000_000 }
            let instant = Instant(microseconds: microseconds)
            #expect(Instant(iso8601: instant.description) == instant)
        }
    }

    @Test func `texts of the same length are in the order of the moments`() {
        var generator = SeededGenerator(seed: 4)
        let instants = (0..<1000).map { _ in
            Instant(microseconds: Int64.random(in: Self.years1To9999, using: &generator) | 1)
        }
        let sorted = instants.sorted().map(\.description)
        #expect(sorted == sorted.sorted())
    }

    @Test(arguments: [
        (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59.999999Z"), (1_000, "1970-01-01T00:00:00.001Z"),
        (951_782_400_000_000, "2000-02-29T00:00:00Z"), (-86_400_000_000, "1969-12-31T00:00:00Z"),
    ])
    func `known moments have their text, with as many decimals as they need`(microseconds: Int64, text: String) {
        #expect(Instant(microseconds: microseconds).description == text)
        #expect(Instant(iso8601: text)?.microseconds == microseconds)
    }

    @Test(arguments: [
        "2026-11-21T09:30:00+05:30", "2026-11-21T04:00:00Z", "2026-11-21T04:00Z", "2026-11-21 04:00:00z",
        "2026-11-20T18:00:00-1000", "2026-11-21t18:00:00.000+14:00", "2026-11-21T04:00:00.0000000009Z",
        "2026-11-21T04:00:00,0-00:00",
    ])
    func `one moment is read from every zone and spelling`(text: String) {
        #expect(Instant(iso8601: text)?.description == "2026-11-21T04:00:00Z")
    }

    @Test(arguments: [
        "", "2026-11-21", "2026-11-21T04:00:00", "2026-11-21T24:00:00Z", "2026-11-21T04:60:00Z", "2026-11-21T04:00:60Z",
        "2026-02-29T04:00:00Z", "2026-11-21T04:00:00.Z", "2026-11-21T04:00:00+15:00", "2026-11-21T04:00:00+05:60",
        "2026-11-21T04:00:00+5:30", "2026-11-21T04:00:00Z ", "2026-11-21T4:00:00Z", "2026-11-21T04:00:00+05",
        "2026-11-21X04:00:00Z", "1700000000",
    ])
    func `a text without a zone, off the calendar or off the form is refused`(text: String) {
        #expect(Instant(iso8601: text) == nil)
    }

    @Test func `whole seconds are exact and the far future is held at the edge of the calendar`() {
        #expect(Instant(secondsSinceEpoch: 1_700_000_000).microseconds == 1_700_000_000_000_000)
        #expect(Instant(secondsSinceEpoch: 1e300).description == "9999-12-31T23:59:59Z")
        #expect(Instant(secondsSinceEpoch: -.infinity).description == "0001-01-01T00:00:00Z")
    }

    @Test func `the time since an earlier moment brings it back`() {
        let earlier = Instant(microseconds: 1_700_000_000_000_001)
        let later = earlier.advanced(by: .minutes(2.5))
        #expect(later.since(earlier) == TimeSpan(seconds: 150))
        #expect(earlier.since(later).seconds == -150)
        #expect(earlier < later)
    }

    @Test func `it is written as text, and other text is refused`() throws {
        let written = try JSONEncoder().encode([Instant(microseconds: 0)])
        #expect(String(decoding: written, as: UTF8.self) == #"["1970-01-01T00:00:00Z"]"#)
        #expect(try JSONDecoder().decode([Instant].self, from: written) == [Instant(microseconds: 0)])
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([Instant].self, from: Data(#"["now"]"#.utf8)) }
    }

    @Test func `a clock that is held still tells the same moment`() {
        let clock = WallClock.fixed(at: Instant(microseconds: 5))
        #expect(clock.now == clock.now)
        #expect(clock.now.microseconds == 5)
    }
}
