/// A queue: what came first leaves first.
///
/// Both ends take constant time on average.
struct FirstInFirstOut<Element> {
    private var incoming: [Element] = []
    private var outgoing: [Element] = []

    /// Whether nothing waits.
    var isEmpty: Bool { incoming.isEmpty && outgoing.isEmpty }

    /// How many wait.
    var count: Int { incoming.count + outgoing.count }

    /// The one that leaves next.
    var first: Element? { outgoing.last ?? incoming.first }

    /// Puts an element at the end.
    mutating func append(_ element: Element) { incoming.append(element) }

    /// Takes the first element out, or `nil` if nothing waits.
    mutating func popFirst() -> Element? {
        if outgoing.isEmpty {
            outgoing = incoming.reversed()
            incoming.removeAll(keepingCapacity: true)
        }
        return outgoing.popLast()
    }
}
