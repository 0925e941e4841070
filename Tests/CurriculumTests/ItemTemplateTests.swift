import Curriculum
import Quantities
import Testing

@Suite struct ItemTemplateTests {
    private static let all: [TemplateSource] = [
        Samples.stopping, Samples.several, Samples.match, Samples.single("d", ["2*d", "3*d", "5*d"], unit: "m"),
        Samples.expression("[[u]]*x", slip: "x"),
    ]

    @Test(arguments: 0..<5)
    func `the same seed gives the same item, and its key is the one that marks`(index: Int) throws {
        let source = Self.all[index]
        let first = try ItemTemplate(source)
        let second = try ItemTemplate(source)
        for seed in 0..<200 as Range<UInt64> {
            let item = try first.item(seed: seed)
            #expect(try item == second.item(seed: seed))
            #expect(try item.key == second.key(seed: seed))
        }
    }

    @Test func `an item keeps its wording across versions of the program`() throws {
        let item = try ItemTemplate(Samples.stopping).item(seed: 42)
        #expect(item.stem == #"A car at 15 m/s brakes with $5\ \text{m/s}^2$. How far does it travel?"#)
        #expect(item.solution == #"$s = \frac{15^2}{2 \times 5} = 22.5$ m."#)
        #expect(item.unitLabel == "m")
        #expect(item.hints.count == 3)
    }

    @Test func `every draw meets the conditions`() throws {
        let template = try ItemTemplate(Samples.stopping)
        for seed in 0..<300 as Range<UInt64> {
            guard case .numeric(let key) = try template.key(seed: seed) else { return }
            #expect(key.value.real <= 200)
            #expect(key.value.isTerminating)
        }
    }

    @Test func `conditions that never hold end in an error`() throws {
        var source = Samples.stopping
        source.conditions = ["u > 100"]
        let template = try ItemTemplate(source)
        #expect(throws: TemplateError.noDraw(tries: 1000, seed: 0)) { try template.item(seed: 0) }
        #expect(throws: MarkingError.self) { try template.mark(.text("1"), seed: 0) }
    }

    @Test func `each place of the options is taken by the key about equally often`() throws {
        let template = try ItemTemplate(Samples.single("d", ["2*d", "3*d", "5*d"]))
        var counts = [0, 0, 0, 0]
        for seed in 0..<4000 as Range<UInt64> {
            guard case .choice(let right, _) = try template.key(seed: seed) else { return }
            counts[right] += 1
        }
        // Chi-square with three degrees of freedom; 16.3 is exceeded once in a thousand.
        let chi = counts.reduce(0.0) { $0 + (Double($1) - 1000) * (Double($1) - 1000) / 1000 }
        #expect(chi < 16.3, "\(counts)")
    }

    @Test func `options carry their units`() throws {
        let item = try ItemTemplate(Samples.single("25/2", ["1/3", "6.63e-34", "7"], unit: "m/s^2")).item(seed: 0)
        #expect(Set(item.options) == ["12.5 m/s²", "1/3 m/s²", #"$6.63 \times 10^{-34}$ m/s²"#, "7 m/s²"])
    }

    @Test func `rows give numbers and texts by their fields`() throws {
        var source = Samples.stopping
        let cells = [[("name", "doubled"), ("k", "2")], [("name", "halved"), ("k", "1/2")]].map { row in
            row.map { ParameterSource.Cell(name: $0.0, value: $0.1) }
        }
        source.parameters.append(ParameterSource(name: "c", range: .rows(cells)))
        source.stem = "The speed is [[c.name]]: [[c.k]]."
        let template = try ItemTemplate(source)
        let stems = Set(try (0..<20 as Range<UInt64>).map { try template.item(seed: $0).stem })
        #expect(stems == ["The speed is doubled: 2.", "The speed is halved: 0.5."])
    }

    @Test func `decimals are drawn exactly, both ends included`() throws {
        var source = Samples.stopping
        source.parameters = [ParameterSource(name: "u", range: .decimal(low: "0.1", high: "0.3", step: "0.1"))]
        source.parameters.append(ParameterSource(name: "a", range: .choice(["2", "5/2"])))
        source.conditions = []
        source.stem = "[[u]]"
        let template = try ItemTemplate(source)
        let stems = Set(try (0..<60 as Range<UInt64>).map { try template.item(seed: $0).stem })
        #expect(stems == ["0.1", "0.2", "0.3"])
    }
}
