/// Finds the known name that somebody may have meant.
package enum Spelling {
    /// The nearest of the known names, if it is at most two edits (one for short names) away.
    package static func nearest(to name: String, among known: [String]) -> String? {
        let limit = name.utf8.count <= 4 ? 1 : 2
        let distances = known.map { (name: $0, distance: distance(name, $0)) }
        guard let best = distances.min(by: { $0.distance < $1.distance }), best.distance <= limit else { return nil }
        return best.name
    }

    /// The number of insertions, deletions and replacements between two names (Levenshtein 1966), O(n m).
    private static func distance(_ left: String, _ right: String) -> Int {
        let (left, right) = (Array(left.utf8.prefix(64)), Array(right.utf8.prefix(64)))
        var row = Array(0...right.count)
        for (index, byte) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in right.indices {
                let replaced = diagonal + (byte == right[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
            }
        }
        return row[right.count]
    }
}
