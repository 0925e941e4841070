import Quantities
import Testing

@Suite struct CivilDateTests {
    @Test func `every day of 400 years follows the one before it and comes back from its number`() throws {
        var date = try #require(CivilDate(year: 1800, month: 1, day: 1))
        let first = date.daysSinceEpoch
        for number in first..<first + 146_097 {
            guard date.daysSinceEpoch == number, CivilDate(daysSinceEpoch: number) == date else {
                Issue.record("\(date) is day \(date.daysSinceEpoch), wanted \(number)")
                return
            }
            date = try #require(dayAfter(date))
        }
        #expect(date.description == "2200-01-01")
    }

    /// The calendar's own rule, tried step by step: the next day of the month, or the first of the next month or year.
    private func dayAfter(_ date: CivilDate) -> CivilDate? {
        CivilDate(year: date.year, month: date.month, day: date.day + 1)
            ?? CivilDate(year: date.year, month: date.month + 1, day: 1)
            ?? CivilDate(year: date.year + 1, month: 1, day: 1)
    }

    @Test(arguments: [
        (1600, true), (1900, false), (2000, true), (2023, false), (2024, true), (2100, false), (2400, true),
    ])
    func `every fourth year has a leap day, but of the centuries only every fourth`(year: Int, isLeap: Bool) {
        #expect((CivilDate(year: year, month: 2, day: 29) != nil) == isLeap)
        #expect(CivilDate(year: year, month: 2, day: 30) == nil)
    }

    /// Days since Monday: the moon landing was on a Sunday, the first of January 2000 on a Saturday.
    @Test(arguments: [
        ("1969-07-20", 6), ("1970-01-01", 3), ("2000-01-01", 5), ("2024-02-29", 3), ("1947-08-15", 4),
        ("1582-10-15", 4),
    ])
    func `known days fall on their day of the week`(text: String, weekday: Int) throws {
        let days = try #require(CivilDate(text)).daysSinceEpoch
        #expect(((days + 3) % 7 + 7) % 7 == weekday)
    }

    @Test(arguments: [("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017), ("0001-01-01", -719_162)])
    func `known days have their number`(text: String, number: Int) throws {
        #expect(try #require(CivilDate(text)).daysSinceEpoch == number)
        #expect(CivilDate(daysSinceEpoch: number).description == text)
    }

    @Test(arguments: [
        "", "2026", "2026-1-01", "2026-01-1", "2026-13-01", "2026-00-10", "2026-01-00", "2026-02-29", "2026-04-31",
        "0000-01-01", "2026-01-01 ", " 2026-01-01", "2026/01/01", "20260101", "-026-01-01", "२०२६-०१-०१", "2026-01-01T",
    ])
    func `a text that is not a day of the calendar is refused`(text: String) {
        #expect(CivilDate(text) == nil)
    }

    @Test func `days are in order of time`() throws {
        let texts = ["2026-12-31", "2026-02-01", "2025-12-31", "2026-01-31"]
        let sorted = try texts.map { try #require(CivilDate($0)) }.sorted().map(\.description)
        #expect(sorted == texts.sorted())
    }
}
