extension Array {
    /// The elements in parts whose sizes are powers of four, so that statements over them have few different texts.
    ///
    /// A prepared statement is found again by its text; 256, 64, 16, 4 and 1 rows make five texts instead of hundreds.
    var parts: [ArraySlice<Element>] {
        var parts: [ArraySlice<Element>] = []
        var start = 0
        for size in [256, 64, 16, 4, 1] {
            while count - start >= size {
                parts.append(self[start..<start + size])
                start += size
            }
        }
        return parts
    }
}
