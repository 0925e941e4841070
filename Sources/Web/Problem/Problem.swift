package import HTTPTypes

/// What went wrong, for the caller, as RFC 9457 problem details.
package struct Problem: Error, Sendable, Equatable {
    /// The status of the reply.
    package let status: HTTPResponse.Status
    /// The kind of problem, a short word that programs can compare: the last part of the `type` URI.
    package let kind: String
    /// What this kind of problem is, the same each time.
    package let title: String
    /// What happened this time.
    package let detail: String
    /// The fields at fault, with the rule that each broke.
    package let faults: [Fault]
    /// Seconds after which the call may be tried again.
    package let retryAfter: Int?

    /// A field at fault.
    package struct Fault: Sendable, Equatable, Codable {
        /// Where: a path in the body such as `concepts.0.weight`, or the name of a parameter.
        package let field: String
        /// What was sent, cut to 80 characters; absent where it may be secret.
        package let value: String?
        /// The rule it breaks.
        package let rule: String

        /// Makes a fault.
        package init(_ field: String, value: String? = nil, rule: String) {
            self.field = field
            self.value = value.map { String($0.prefix(80)) }
            self.rule = rule
        }
    }

    /// Makes a problem.
    package init(
        _ status: HTTPResponse.Status,
        _ kind: String,
        _ title: String,
        detail: String = "",
        faults: [Fault] = [],
        retryAfter: Int? = nil
    ) {
        self.status = status
        self.kind = kind
        self.title = title
        self.detail = detail
        self.faults = faults
        self.retryAfter = retryAfter
    }
}

extension Problem {
    /// Input that breaks a rule.
    package static func invalid(_ faults: Fault...) -> Problem {
        Problem(
            .unprocessableContent,
            "invalid-input",
            "The input breaks a rule",
            detail: faults.map { "\($0.field): \($0.rule)" }.joined(separator: "; "),
            faults: faults
        )
    }

    /// A thing that is not there, or that the caller may not know of.
    package static func notFound(_ what: String) -> Problem {
        Problem(.notFound, "not-found", "There is no such thing", detail: "no \(what) with this name is visible to you")
    }

    /// A caller who has not signed in.
    package static let signInNeeded = Problem(
        .unauthorized,
        "sign-in-needed",
        "Sign in first",
        detail: "this route needs an access token or a session"
    )

    /// A caller who has signed in but may not.
    package static let forbidden = Problem(
        .forbidden,
        "forbidden",
        "You may not do this",
        detail: "your role does not allow it"
    )

    /// The problem as a JSON document.
    package func json(instance: String) -> JSONValue {
        var members: [(String, JSONValue)] = [
            ("type", .string("/problems/\(kind)")), ("title", .string(title)), ("status", .number(Double(status.code))),
            ("detail", .string(detail)), ("instance", .string(instance)),
        ]
        if !faults.isEmpty {
            members.append(("errors", .array(faults.map(\.json))))
        }
        return .object(members)
    }
}

extension Problem.Fault {
    var json: JSONValue {
        let members: [(String, JSONValue)] = [("field", .string(field)), ("rule", .string(rule))]
        return .object(members + (value.map { [("value", .string($0))] } ?? []))
    }
}
