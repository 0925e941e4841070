/// Where a request came from, as far as it is written down.
package struct Origin: Hashable, Sendable {
    /// The address of the client.
    package let address: ClientAddress
    /// The number of the request, which the log and the error page show too.
    package let request: String

    /// Makes an origin.
    package init(address: ClientAddress, request: String) {
        self.address = address
        self.request = request
    }

    /// The command line of the machine.
    package static let console = Origin(address: .unknown, request: "console")
}
