import Glibc

/// One run: answers become due at a fixed rate and go out on whatever connection is free.
struct LoadRun {
    private(set) var latencies = Latencies()
    private let plan: LoadPlan
    private var connections: [Connection]
    private var idle: [Int]
    private var sent = 0

    init(_ plan: LoadPlan) throws(LoadError) {
        self.plan = plan
        connections = []
        for _ in 0..<plan.connections { connections.append(try Connection(port: plan.port)) }
        idle = Array(connections.indices)
    }

    /// Sends every answer that becomes due and waits for all replies.
    mutating func drive() throws(LoadError) {
        let start = ContinuousClock.now
        while sent < plan.count || idle.count < connections.count {
            let now = (ContinuousClock.now - start) / .seconds(1)
            guard now < plan.seconds + 10 else { throw .stuck }
            let due = min(plan.count, Int(now * plan.rate))
            while sent < due, let free = idle.popLast() {
                try connections[free].send(plan.request(sent), due: Double(sent) / plan.rate)
                sent += 1
            }
            try receive(since: start)
        }
    }

    /// Waits a millisecond at most for replies and takes in what has come.
    private mutating func receive(since start: ContinuousClock.Instant) throws(LoadError) {
        var places = connections.map { pollfd(fd: $0.socket, events: Int16(POLLIN), revents: 0) }
        guard poll(&places, nfds_t(places.count), 1) > 0 else { return }
        for index in places.indices where places[index].revents != 0 {
            guard let reply = try connections[index].receive() else { continue }
            let now = (ContinuousClock.now - start) / .seconds(1)
            latencies.record(seconds: now - reply.due, isGood: reply.status == 200)
            idle.append(index)
        }
    }
}
