/// The last elements of a sequence, up to a capacity.
struct RingBuffer<Element> {
    let capacity: Int
    private var storage: [Element] = []
    private var oldest = 0

    init(capacity: Int) { self.capacity = max(1, capacity) }

    var elements: [Element] { Array(storage[oldest...] + storage[..<oldest]) }

    mutating func append(_ element: Element) {
        guard storage.count == capacity else {
            storage.append(element)
            return
        }
        storage[oldest] = element
        oldest = oldest + 1 == capacity ? 0 : oldest + 1
    }
}

extension RingBuffer: Sendable where Element: Sendable {}

// Two windows are equal if they hold the same elements in the same order, wherever the oldest one lies.
extension RingBuffer: Equatable where Element: Equatable {
    static func == (left: Self, right: Self) -> Bool {
        left.capacity == right.capacity && left.elements == right.elements
    }
}

extension RingBuffer: Hashable where Element: Hashable {
    func hash(into hasher: inout Hasher) {
        hasher.combine(capacity)
        hasher.combine(elements)
    }
}
