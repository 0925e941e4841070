/// Sends answers at a fixed rate, whether or not the server keeps up, and prints the latencies as one line of JSON.
///
///     load --port N --rate PER_SECOND --seconds N --connections N --token TOKEN --run NAME --learners A,B,C
///
/// A latency counts from the moment at which the answer was due, so waiting for a free connection counts too.
@main
struct Load {
    static func main() throws {
        let plan = try LoadPlan(arguments: Array(CommandLine.arguments.dropFirst()))
        var run = try LoadRun(plan)
        try run.drive()
        print(run.latencies.report(seconds: plan.seconds))
    }
}

/// Why a load cannot be run.
enum LoadError: Error {
    /// An option is missing or no number.
    case option(String)
    /// The server cannot be reached; the error number of the system call.
    case unreachable(Int32)
    /// The server closed a connection or sent something that is no reply.
    case broken
    /// Replies were still missing ten seconds after the last answer was due.
    case stuck
}
