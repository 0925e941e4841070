import CSQLite

/// Stores answers one transaction each, as a program without group commit does, and prints how many a second it makes.
///
///     baseline FILE SECONDS
@main
struct Baseline {
    static func main() throws {
        guard CommandLine.arguments.count == 3, let seconds = Double(CommandLine.arguments[2]) else {
            throw BaselineError.usage
        }
        let ledger = try Ledger(path: CommandLine.arguments[1])
        let start = ContinuousClock.now
        var count = 0
        while ContinuousClock.now - start < .seconds(seconds) {
            try ledger.store(number: count)
            count += 1
        }
        let took = (ContinuousClock.now - start) / .seconds(1)
        print(#"{"requests":\#(count),"seconds":\#(took),"rate":\#(Double(count) / took)}"#)
    }
}

/// Why the baseline cannot be measured.
enum BaselineError: Error {
    /// The arguments are not `FILE SECONDS`.
    case usage
    /// SQLite answered with another code than was expected.
    case sqlite(code: Int32, step: String)
}
