import Pages
import Quantities
import Testing

@Suite struct LayeredLayoutTests {
    private func randomGraph(_ generator: inout SeededGenerator) -> [[Int]] {
        let count = Int.random(in: 1...30, using: &generator)
        return (0..<count).map { node in
            (0..<node).filter { _ in Double.random(in: 0..<1, using: &generator) < 0.15 }
        }
    }

    @Test func `puts every node below what it leans on`() {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<60 {
            let parents = randomGraph(&generator)
            let layout = LayeredLayout(parents: parents)
            for (node, list) in parents.enumerated() {
                for parent in list { #expect(layout.places[parent].layer < layout.places[node].layer) }
            }
        }
    }

    @Test func `keeps nodes of a layer apart and layers narrow`() {
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<60 {
            let layout = LayeredLayout(parents: randomGraph(&generator), widest: 4)
            let layers = Dictionary(grouping: layout.places, by: \.layer)
            for places in layers.values {
                #expect(places.count <= 4)
                let columns = places.map(\.column).sorted()
                for (left, right) in zip(columns, columns.dropFirst()) { #expect(right - left >= 1 - 1e-9) }
            }
        }
    }

    @Test func `leads every route down layer by layer`() {
        var generator = SeededGenerator(seed: 8)
        for _ in 0..<40 {
            let layout = LayeredLayout(parents: randomGraph(&generator))
            for route in layout.routes {
                #expect(route.places.first == layout.places[route.from] && route.places.last == layout.places[route.to])
                for (upper, lower) in zip(route.places, route.places.dropFirst()) {
                    #expect(lower.layer == upper.layer + 1)
                }
            }
        }
    }

    @Test func `drops an edge that a longer path already says`() {
        let layout = LayeredLayout(parents: [[], [0], [0, 1]])
        #expect(layout.routes.map { [$0.from, $0.to] } == [[0, 1], [1, 2]])
    }

    @Test func `survives circles, strangers and nothing at all`() {
        #expect(LayeredLayout(parents: []).places.isEmpty)
        #expect(LayeredLayout(parents: [[1], [0], [2], [99]]).places.count == 4)
    }

    @Test func `is the same each time`() {
        var generator = SeededGenerator(seed: 13)
        let parents = randomGraph(&generator)
        #expect(LayeredLayout(parents: parents) == LayeredLayout(parents: parents))
    }
}
