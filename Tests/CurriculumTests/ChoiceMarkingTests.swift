import Curriculum
import Quantities
import Testing

@Suite struct ChoiceMarkingTests {
    @Test func `the right option wins four and a wrong one costs one and names its misconception`() throws {
        let template = try ItemTemplate(Samples.single("d", ["2*d", "3*d", "5*d"], unit: "m"))
        let item = try template.item(seed: 4)
        guard case .choice(let right, let because) = item.key else { return }
        #expect(try item.mark(.choice(right)) == Marking(.right, marks: Marks(4)))
        for place in 0..<4 where place != right {
            #expect(try item.mark(.choice(place)) == Marking(.wrong(because[place]), marks: Marks(-1)))
            #expect(because[place] != nil)
        }
        #expect(throws: MarkingError.noSuchOption(4)) { try item.mark(.choice(4)) }
        #expect(throws: MarkingError.noSuchOption(-1)) { try item.mark(.choice(-1)) }
    }

    @Test func `several options are marked as in JEE Advanced`() throws {
        let template = try ItemTemplate(Samples.several)
        for seed in 0..<30 as Range<UInt64> {
            let item = try template.item(seed: seed)
            guard case .choices(let right, _) = item.key else { return }
            let all = Set(right.indices.filter { right[$0] })
            let wrong = Set(right.indices).subtracting(all)
            #expect(try item.mark(.choices(all)).marks == Marks(4))
            for one in all where all.count > 1 {
                let share = 1 / Double(all.count)
                #expect(try item.mark(.choices([one])) == Marking(.partly(share: share), marks: Marks(1)))
                for stray in wrong { #expect(try item.mark(.choices([one, stray])).marks == Marks(-2)) }
            }
            #expect(throws: MarkingError.empty) { try item.mark(.choices([])) }
            #expect(throws: MarkingError.noSuchOption(9)) { try item.mark(.choices([9])) }
        }
    }

    @Test func `pairs are marked by their share`() throws {
        let item = try ItemTemplate(Samples.match).item(seed: 3)
        #expect(item.left.count == 3)
        #expect(item.right.count == 4)
        guard case .matches(let right, _) = item.key else { return }
        #expect(try item.mark(.matches(right)) == Marking(.right, marks: Marks(4)))
        var two = right
        two[0] = -1
        #expect(try item.mark(.matches(two)) == Marking(.partly(share: 2.0 / 3), marks: Marks(2)))
        let horse = try #require(item.right.firstIndex(of: "horse"))
        #expect(try item.mark(.matches([horse, horse, horse])).verdict == .wrong("old-units"))
        #expect(throws: MarkingError.empty) { try item.mark(.matches([-1, -1, -1])) }
        #expect(throws: MarkingError.wrongShape(asked: .match)) { try item.mark(.matches([0])) }
        #expect(throws: MarkingError.noSuchOption(8)) { try item.mark(.matches([8, 0, 1])) }
    }
}
