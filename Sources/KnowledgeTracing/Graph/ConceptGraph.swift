public import Quantities

/// How concepts hang together: transfers of mastery and prerequisites.
///
/// The graph is data. It may hold circles. The neighbours of a concept are found in O(1), in the order of the edges.
public struct ConceptGraph: Hashable, Sendable {
    /// The transfers, each pair of concepts once, without edges from a concept to itself.
    public let transfers: [TransferEdge]
    /// The prerequisites, each pair of concepts once, without edges from a concept to itself.
    public let prerequisites: [PrerequisiteEdge]
    private let transfersByTarget: [ConceptID: [TransferEdge]]
    private let neededByConcept: [ConceptID: [ConceptID]]

    /// Makes a graph from its edges; of a transfer that is named twice the last mention counts.
    public init(transfers: [TransferEdge] = [], prerequisites: [PrerequisiteEdge] = []) {
        self.transfers = Self.withoutRepeats(transfers)
        self.prerequisites = Self.withoutRepeats(prerequisites)
        self.transfersByTarget = Dictionary(grouping: self.transfers, by: \.target)
        self.neededByConcept = Dictionary(grouping: self.prerequisites, by: \.concept).mapValues { $0.map(\.needed) }
    }

    /// A graph without edges.
    public static let empty = ConceptGraph()

    /// The transfers whose target is the concept.
    public func transfers(into concept: ConceptID) -> [TransferEdge] { transfersByTarget[concept] ?? [] }

    /// The concepts that the concept builds on directly.
    public func prerequisites(of concept: ConceptID) -> [ConceptID] { neededByConcept[concept] ?? [] }

    private static func withoutRepeats(_ edges: [TransferEdge]) -> [TransferEdge] {
        var places: [[ConceptID]: Int] = [:]
        var kept: [TransferEdge] = []
        for edge in edges where edge.source != edge.target {
            let pair = [edge.source, edge.target]
            if let place = places[pair] {
                kept[place] = edge
            } else {
                places[pair] = kept.count
                kept.append(edge)
            }
        }
        return kept
    }

    private static func withoutRepeats(_ edges: [PrerequisiteEdge]) -> [PrerequisiteEdge] {
        var seen: Set<PrerequisiteEdge> = []
        return edges.filter { $0.concept != $0.needed && seen.insert($0).inserted }
    }
}

extension ConceptGraph: Codable {
    private enum CodingKeys: String, CodingKey {
        case transfers, prerequisites
    }

    /// Reads the edges.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            transfers: try container.decodeIfPresent([TransferEdge].self, forKey: .transfers) ?? [],
            prerequisites: try container.decodeIfPresent([PrerequisiteEdge].self, forKey: .prerequisites) ?? []
        )
    }

    /// Writes the edges.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(transfers, forKey: .transfers)
        try container.encode(prerequisites, forKey: .prerequisites)
    }
}
