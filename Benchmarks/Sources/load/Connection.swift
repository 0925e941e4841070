import Glibc

/// One connection with one request under way at most.
struct Connection {
    let socket: Int32
    private var received: [UInt8] = []
    private var due = 0.0

    /// Connects to a port of this machine.
    init(port: UInt16) throws(LoadError) {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let socket = socket
        let code = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, size) }
        }
        guard code == 0 else { throw .unreachable(errno) }
        var isOn: Int32 = 1
        setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &isOn, socklen_t(MemoryLayout<Int32>.size))
    }

    /// Sends a request that was due at a moment, in seconds from the start; it is small enough to fit the socket.
    mutating func send(_ bytes: [UInt8], due: Double) throws(LoadError) {
        self.due = due
        guard Glibc.send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else {
            throw .broken
        }
    }

    /// Takes in what has come; the reply's status and when its request was due once the reply is whole.
    mutating func receive() throws(LoadError) -> (status: Int, due: Double)? {
        var part = [UInt8](repeating: 0, count: 16_384)
        let count = recv(socket, &part, part.count, 0)
        guard count > 0 else { throw .broken }
        received += part[..<count]
        guard let head = Self.headLength(of: received) else { return nil }
        let text = String(decoding: received[..<head], as: UTF8.self).lowercased()
        guard let status = Int(text.dropFirst(9).prefix(3)), let body = Self.contentLength(in: text) else {
            throw .broken
        }
        guard received.count >= head + body else { return nil }
        received.removeAll(keepingCapacity: true)
        return (status, due)
    }

    private static func headLength(of bytes: [UInt8]) -> Int? {
        let end: [UInt8] = [13, 10, 13, 10]
        guard bytes.count >= end.count else { return nil }
        let place = (0...bytes.count - end.count).first { bytes[$0..<$0 + end.count].elementsEqual(end) }
        return place.map { $0 + end.count }
    }

    private static func contentLength(in head: String) -> Int? {
        let name = "content-length:"
        let line = head.split(separator: "\r\n").first { $0.hasPrefix(name) }
        return line.flatMap { Int($0.dropFirst(name.count).filter { !$0.isWhitespace }) }
    }
}
