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
    /// Cost: about 8 sweeps over nodes and edges.
    package init(parents: [[Int]], widest: Int = 6) {
        var graph = LayerGraph(parents: parents, widest: widest)
        graph.order(sweeps: 8)
        self.places = parents.indices.map { graph.place(of: $0) }
        self.routes = graph.chains.map { chain in
            Route(from: chain.first ?? 0, to: chain.last ?? 0, places: chain.map { graph.place(of: $0) })
        }
        self.layers = graph.rows.count
    }
}
