/// What a context's offset is measured against, packed into one number.
enum ContextParent {
    @inline(__always)
    static func item(_ number: Int32) -> Int32 { number * 4 }

    @inline(__always)
    static func combination(_ number: Int32) -> Int32 { number * 4 + 1 }

    @inline(__always)
    static func context(_ number: Int) -> Int32 { Int32(number) * 4 + 2 }
}
