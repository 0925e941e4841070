package import Quantities

/// Finds circles among prerequisites by a walk in depth (Tarjan 1972), without recursion.
package enum PrerequisiteCircles {
    /// One circle for each knot, as `a → b → a`; the concepts are walked in the order given, so the answer is stable.
    package static func find(in concepts: [Concept]) -> [[ConceptID]] {
        let prerequisites = Dictionary(
            concepts.map { ($0.id, $0.prerequisites) },
            uniquingKeysWith: { first, _ in first }
        )
        var finished: Set<ConceptID> = []
        var circles: [[ConceptID]] = []
        for concept in concepts where !finished.contains(concept.id) {
            var path: [(id: ConceptID, next: Int)] = [(concept.id, 0)]
            var places: [ConceptID: Int] = [concept.id: 0]
            while let (id, next) = path.last {
                let list = prerequisites[id] ?? []
                guard next < list.count else {
                    finished.insert(id)
                    places[id] = nil
                    path.removeLast()
                    continue
                }
                path[path.count - 1].next += 1
                let other = list[next]
                if let start = places[other] {
                    if other != id { circles.append(path[start...].map(\.id) + [other]) }
                } else if !finished.contains(other), prerequisites[other] != nil {
                    places[other] = path.count
                    path.append((other, 0))
                }
            }
        }
        return circles
    }
}
