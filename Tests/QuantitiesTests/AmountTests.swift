import Quantities
import Testing

@Suite struct AmountTests {
    @Test func `a span is the same length in every unit`() {
        #expect(TimeSpan.minutes(90) == TimeSpan(seconds: 5400))
        #expect(TimeSpan.days(2).minutes == 2880)
        #expect(TimeSpan(seconds: 43_200).days == 0.5)
        #expect(TimeSpan.zero < .minutes(1) && TimeSpan(seconds: -1) < .zero)
    }

    @Test func `marks add up, won or lost`() {
        #expect(Marks(4) + Marks(-1) == Marks(3))
        #expect([Marks(4), Marks(-1), .zero].sorted() == [Marks(-1), .zero, Marks(4)])
    }

    @Test(arguments: [(0.3, 0.3), (-1, 0), (1.5, 1), (.nan, 0), (.infinity, 1)] as [(Double, Double)])
    func `the weight of a concept is brought into 0...1`(given: Double, kept: Double) {
        #expect(ConceptWeight("vectors", weight: given).weight == kept)
    }
}
