#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension ClientAddress {
    /// Reads `203.0.113.9` or `2001:db8::1`; any other text is ``unknown``.
    package init(text: String) {
        var four = [UInt8](repeating: 0, count: 4)
        var sixteen = [UInt8](repeating: 0, count: 16)
        if inet_pton(AF_INET, text, &four) == 1 {
            self.init(four)
        } else if inet_pton(AF_INET6, text, &sixteen) == 1 {
            self.init(sixteen)
        } else {
            self = .unknown
        }
    }
}
