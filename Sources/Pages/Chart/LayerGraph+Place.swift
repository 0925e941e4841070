extension LayerGraph {
    /// The place of a node or bend.
    func place(of node: Int) -> LayeredLayout.Place {
        LayeredLayout.Place(layer: layer[node], column: column[node])
    }
}
