/// The graph while it is being laid out: nodes first, then the bends of long edges.
struct LayerGraph {
    /// The nodes and bends of each layer, left to right.
    private(set) var rows: [[Int]]
    /// For each edge that is drawn, its upper node, its bends and its lower node.
    private(set) var chains: [[Int]] = []
    /// Columns that fit beside each other on a desktop: 5 nodes are 4 columns apart.
    private static let roomy = 4.6
    private(set) var layer: [Int]
    private var above: [[Int]] = []
    private var below: [[Int]] = []
    private(set) var column: [Double] = []
    private let nodes: Int

    /// Puts nodes into layers, drops edges that say nothing new, and cuts long ones.
    init(parents: [[Int]], widest: Int) {
        let order = Self.topological(parents)
        let rank = Self.ranks(order)
        let forward = parents.enumerated().map { node, list in
            Set(list.filter { parents.indices.contains($0) && rank[$0] < rank[node] })
        }
        let edges = Self.reduced(forward, order)
        nodes = parents.count
        layer = Self.layers(edges, order, widest)
        rows = Array(repeating: [], count: (layer.max() ?? -1) + 1)
        for node in order { rows[layer[node]].append(node) }
        above = Array(repeating: [], count: parents.count)
        below = above
        for node in order {
            for parent in edges[node].sorted() { connect(parent, node) }
        }
        spread()
    }

    /// Orders every layer by the mean column of its neighbours, down and up in turn, then draws nodes toward them.
    mutating func order(sweeps: Int) {
        for sweep in 0..<sweeps {
            let goesDown = sweep.isMultiple(of: 2)
            for row in goesDown ? Array(rows.indices) : rows.indices.reversed() {
                let neighbours = goesDown ? above : below
                let wanted = Dictionary(
                    uniqueKeysWithValues: rows[row].map { ($0, mean(neighbours[$0], else: column[$0])) }
                )
                rows[row].sort {
                    (wanted[$0, default: 0], column[$0], $0) < (wanted[$1, default: 0], column[$1], $1)
                }
            }
            spread()
        }
        for _ in 0..<4 {
            for row in rows.indices.dropFirst() { draw(row, toward: above) }
            for row in rows.indices.reversed().dropFirst() { draw(row, toward: below) }
        }
    }

    /// Puts the members of every layer in a random order to start from.
    mutating func shuffle(using generator: inout some RandomNumberGenerator) {
        for row in rows.indices { rows[row].shuffle(using: &generator) }
        spread()
    }

    /// What makes a layout hard to read: crossings of edges, how far edges run sideways, and a width beyond `roomy`
    /// columns, which has to be scrolled.
    var disorder: Double {
        let edges = below.enumerated().flatMap { upper, list in list.map { (layer[upper], column[upper], column[$0]) } }
        let width = (column.max() ?? 0) - (column.min() ?? 0)
        var sum = edges.reduce(4 * max(width - Self.roomy, 0)) { $0 + 0.5 * abs($1.1 - $1.2) }
        for (index, first) in edges.enumerated() {
            for second in edges[(index + 1)...]
            where first.0 == second.0 && (first.1 - second.1) * (first.2 - second.2) < 0 {
                sum += 1
            }
        }
        return sum
    }

    /// Moves the members of a layer toward their neighbours as far as their order and breadth allow.
    private mutating func draw(_ row: Int, toward neighbours: [[Int]]) {
        let members = rows[row]
        let wanted = members.map { mean(neighbours[$0], else: column[$0]) }
        var places: [Double] = []
        for (index, node) in members.enumerated() {
            let least =
                index == 0 ? wanted[0] : places[index - 1] + (breadth(of: members[index - 1]) + breadth(of: node)) / 2
            places.append(max(wanted[index], least))
        }
        let drift = zip(wanted, places).reduce(0) { $0 + $1.0 - $1.1 } / Double(max(members.count, 1))
        for (node, place) in zip(members, places) { column[node] = place + drift }
    }

    /// Kahn's order, smallest index first; nodes of a circle come last.
    private static func topological(_ parents: [[Int]]) -> [Int] {
        var waiting = Array(parents.indices)
        var done: Set<Int> = []
        var order: [Int] = []
        while !waiting.isEmpty {
            let ready = waiting.filter { node in
                parents[node].allSatisfy { done.contains($0) || !parents.indices.contains($0) || $0 == node }
            }
            let next = ready.isEmpty ? [waiting[0]] : ready
            order += next
            done.formUnion(next)
            waiting.removeAll { done.contains($0) }
        }
        return order
    }

    private static func ranks(_ order: [Int]) -> [Int] {
        var ranks = Array(repeating: 0, count: order.count)
        for (rank, node) in order.enumerated() { ranks[node] = rank }
        return ranks
    }

    /// Drops an edge where a longer path leads from its parent to its child.
    private static func reduced(_ parents: [Set<Int>], _ order: [Int]) -> [Set<Int>] {
        var ancestors = Array(repeating: Set<Int>(), count: parents.count)
        for node in order {
            ancestors[node] = parents[node].reduce(into: parents[node]) { $0.formUnion(ancestors[$1]) }
        }
        return parents.map { list in
            list.filter { parent in !list.contains { $0 != parent && ancestors[$0].contains(parent) } }
        }
    }

    private static func layers(_ parents: [Set<Int>], _ order: [Int], _ widest: Int) -> [Int] {
        var layer = Array(repeating: 0, count: parents.count)
        var sizes: [Int: Int] = [:]
        for node in order {
            var wanted = parents[node].map { layer[$0] + 1 }.max() ?? 0
            while sizes[wanted, default: 0] >= widest { wanted += 1 }
            layer[node] = wanted
            sizes[wanted, default: 0] += 1
        }
        return layer
    }

    /// Joins two nodes through a bend in every layer between.
    private mutating func connect(_ parent: Int, _ node: Int) {
        var chain = [parent]
        for between in (layer[parent] + 1)..<max(layer[node], layer[parent] + 1) {
            let bend = layer.count
            layer.append(between)
            above.append([])
            below.append([])
            rows[between].append(bend)
            chain.append(bend)
        }
        chain.append(node)
        for (upper, lower) in zip(chain, chain.dropFirst()) {
            above[lower].append(upper)
            below[upper].append(lower)
        }
        chains.append(chain)
    }

    /// Puts the members of each layer side by side around the middle.
    private mutating func spread() {
        column = Array(repeating: 0, count: layer.count)
        for row in rows {
            let width = row.reduce(0) { $0 + breadth(of: $1) }
            var left = -width / 2
            for node in row {
                column[node] = left + breadth(of: node) / 2
                left += breadth(of: node)
            }
        }
    }

    /// A bend takes less room than a node.
    private func breadth(of node: Int) -> Double { node < nodes ? 1 : 0.25 }

    private func mean(_ nodes: [Int], else fallback: Double) -> Double {
        nodes.isEmpty ? fallback : nodes.reduce(0) { $0 + column[$1] } / Double(nodes.count)
    }
}
