import Quantities

/// Places for the nodes of an acyclic graph: every edge points down, layers are narrow, crossings few.
///
/// After Sugiyama, Tagawa & Toda 1981: longest-path layers with a bound on their width, long edges cut by bends,
/// and sweeps that order each layer by the mean place of its neighbours. Edges that close a circle are left out.
package struct LayeredLayout: Hashable, Sendable {
    /// A place: a layer from the top, and a column within it that may fall between two.
    package struct Place: Hashable, Sendable {
        /// The layer, 0 at the top.
        package let layer: Int
        /// The column in units of a node's width; the layout is centred on 0.
        package let column: Double
    }

    /// An edge and the places that its line passes through, ends included.
    package struct Route: Hashable, Sendable {
        /// The index of the upper node.
        package let from: Int
        /// The index of the lower node.
        package let to: Int
        /// The places from top to bottom.
        package let places: [Place]
    }

    /// The place of each node.
    package let places: [Place]
    /// The edges that are drawn: those that no longer path says already.
    package let routes: [Route]
    /// The number of layers.
    package let layers: Int

    /// Lays out `count` nodes; `parents[i]` are the nodes that stand above node `i`.
    ///
    /// The best of 24 starts is taken, the same ones each time. Cost: some 200 sweeps over nodes and edges, and the
    /// square of the edges for each start.
    package init(parents: [[Int]], widest: Int = 5) {
        let graph = Self.best(LayerGraph(parents: parents, widest: widest))
        self.places = parents.indices.map { graph.place(of: $0) }
        self.routes = graph.chains.map { chain in
            Route(from: chain.first ?? 0, to: chain.last ?? 0, places: chain.map { graph.place(of: $0) })
        }
        self.layers = graph.rows.count
    }

    private static func best(_ start: LayerGraph) -> LayerGraph {
        var generator = SeededGenerator(seed: 1)
        var best = start
        best.order(sweeps: 8)
        var least = best.disorder
        for _ in 1..<24 where least > 0 {
            var other = start
            other.shuffle(using: &generator)
            other.order(sweeps: 8)
            let disorder = other.disorder
            if disorder < least { (best, least) = (other, disorder) }
        }
        return best
    }
}
