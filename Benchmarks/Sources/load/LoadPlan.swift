/// What to send, how fast and for how long.
struct LoadPlan {
    let port: UInt16
    /// Answers a second.
    let rate: Double
    let seconds: Double
    let connections: Int
    let token: String
    let run: String
    let learners: [String]

    init(arguments: [String]) throws(LoadError) {
        var options: [String: String] = [:]
        for index in stride(from: 0, to: arguments.count - 1, by: 2) {
            options[arguments[index]] = arguments[index + 1]
        }
        port = try Self.number(UInt16.init, "--port", in: options)
        rate = try Self.number(Double.init, "--rate", in: options)
        seconds = try Self.number(Double.init, "--seconds", in: options)
        connections = try Self.number({ Int($0) }, "--connections", in: options)
        token = try Self.text("--token", in: options)
        run = try Self.text("--run", in: options)
        learners = try Self.text("--learners", in: options).split(separator: ",").map(String.init)
    }

    /// How many answers become due in all.
    var count: Int { Int(rate * seconds) }

    /// The bytes of an answer's request, with a key of its own.
    func request(_ number: Int) -> [UInt8] {
        let skill = number / learners.count % 20
        let answer = number % 3 != 0
        let body =
            #"{"key":"\#(run)-\#(number)","learner":"\#(learners[number % learners.count])","item":"item-\#(skill)","#
            + #""concepts":[{"concept":"skill-\#(skill)"}],"is_correct":\#(answer)}"#
        let head =
            "POST /v1/learning/bkt/update HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer \(token)\r\n"
            + "Content-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n\r\n"
        return Array(head.utf8) + Array(body.utf8)
    }

    private static func text(_ name: String, in options: [String: String]) throws(LoadError) -> String {
        guard let text = options[name], !text.isEmpty else { throw .option(name) }
        return text
    }

    private static func number<Number>(
        _ read: (String) -> Number?,
        _ name: String,
        in options: [String: String]
    ) throws(LoadError) -> Number {
        guard let number = read(try text(name, in: options)) else { throw .option(name) }
        return number
    }
}
