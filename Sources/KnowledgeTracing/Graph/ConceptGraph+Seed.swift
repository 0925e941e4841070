import Quantities

extension ConceptGraph {
    /// The graph that a new deployment starts from: transfers of school physics, chemistry and mathematics.
    public static let seed = ConceptGraph(transfers: [
        TransferEdge(from: "kinematics", to: "dynamics", strength: 0.8),
        TransferEdge(from: "kinematics", to: "energy", strength: 0.6),
        TransferEdge(from: "dynamics", to: "kinematics", strength: 0.7),
        TransferEdge(from: "dynamics", to: "rotational_motion", strength: 0.9),
        TransferEdge(from: "thermodynamics", to: "kinetic_theory", strength: 0.8),
        TransferEdge(from: "thermodynamics", to: "heat_transfer", strength: 0.9),
        TransferEdge(from: "atomic_structure", to: "periodic_table", strength: 0.9),
        TransferEdge(from: "atomic_structure", to: "chemical_bonding", strength: 0.8),
        TransferEdge(from: "organic_reactions", to: "mechanisms", strength: 0.9),
        TransferEdge(from: "organic_reactions", to: "synthesis", strength: 0.7),
        TransferEdge(from: "algebra", to: "calculus", strength: 0.8),
        TransferEdge(from: "algebra", to: "coordinate_geometry", strength: 0.7),
        TransferEdge(from: "calculus", to: "differential_equations", strength: 0.9),
        TransferEdge(from: "calculus", to: "integration", strength: 0.95),
    ])
}
