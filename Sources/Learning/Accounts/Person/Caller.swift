/// Who calls a use case, and where the request came from.
package struct Caller: Hashable, Sendable {
    /// Who is signed in.
    package let principal: Principal
    /// Where the request came from.
    package let origin: Origin

    /// Makes a caller.
    package init(_ principal: Principal, from origin: Origin) {
        self.principal = principal
        self.origin = origin
    }

    /// Whoever works at the command line of the machine.
    package static let console = Caller(.console, from: .console)
}
