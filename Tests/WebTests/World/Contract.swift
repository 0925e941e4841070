import HTTPTypes
import Web

/// The OpenAPI document of the API, to hold replies against.
struct Contract: Sendable {
    let document: JSON
    let endpoints: [Endpoint]

    init(_ endpoints: [Endpoint]) throws {
        self.endpoints = endpoints.filter { $0.path != "/openapi.json" }
        document = try JSON(OpenAPI(endpoints: self.endpoints, version: "0").text)
    }

    /// The endpoint that a method and a path lead to.
    func endpoint(_ method: HTTPRequest.Method, _ path: String) -> Endpoint? {
        let parts = path.split(separator: "?")[0].split(separator: "/")
        return endpoints.filter { $0.method == method && Self.matches($0.path, parts) }
            .min { $0.pathParameters.count < $1.pathParameters.count }
    }

    /// What is wrong with the body of a successful reply; empty where it is as documented.
    func faults(in body: JSON, of endpoint: Endpoint) -> [String] {
        let operation = document["paths"]?[endpoint.path]?[endpoint.method.rawValue.lowercased()]
        let reply = operation?["responses"]?["\(endpoint.status.code)"]
        guard let schema = reply?["content"]?["application/json"]?["schema"] else { return ["no schema of the reply"] }
        return faults(in: body, schema, at: "body")
    }

    /// What is wrong with a problem document.
    func faults(inProblem body: JSON) -> [String] {
        faults(in: body, ["$ref": "#/components/schemas/Problem"], at: "problem")
    }

    /// What of a value breaks a schema, and where.
    func faults(in value: JSON, _ schema: JSON, at path: String) -> [String] {
        if let name = schema["$ref"]?.string {
            guard let target = resolved(name) else { return ["\(path): \(name) leads nowhere"] }
            return faults(in: value, target, at: path)
        }
        if let choices = schema["anyOf"]?.array {
            return choices.contains { faults(in: value, $0, at: path).isEmpty } ? [] : ["\(path): fits no choice"]
        }
        switch schema["type"]?.string {
        case "object": return objectFaults(value, schema, path)
        case "array": return arrayFaults(value, schema, path)
        case "string": return stringFaults(value, schema, path)
        case "number", "integer": return numberFaults(value, schema, path)
        case "boolean": return value.bool == nil ? ["\(path): not true or false"] : []
        case "null": return value == .null ? [] : ["\(path): not null"]
        case nil: return []
        case let other: return ["\(path): unknown type \(other ?? "")"]
        }
    }

    /// What a reference leads to.
    func resolved(_ reference: String) -> JSON? {
        guard reference.hasPrefix("#/") else { return nil }
        return reference.dropFirst(2).split(separator: "/").reduce(document) { $0?[String($1)] }
    }

    private func objectFaults(_ value: JSON, _ schema: JSON, _ path: String) -> [String] {
        guard let members = value.object else { return ["\(path): not an object"] }
        let required = schema["required"]?.array?.compactMap(\.string) ?? []
        let properties = schema["properties"]?.object ?? [:]
        let missing = required.filter { members[$0] == nil }.map { "\(path).\($0): missing" }
        return missing
            + members.flatMap { name, member -> [String] in
                if let property = properties[name] { return faults(in: member, property, at: "\(path).\(name)") }
                guard let rest = schema["additionalProperties"] else { return ["\(path).\(name): not documented"] }
                return faults(in: member, rest, at: "\(path).\(name)")
            }
    }

    private func arrayFaults(_ value: JSON, _ schema: JSON, _ path: String) -> [String] {
        guard let elements = value.array else { return ["\(path): not an array"] }
        if let most = schema["maxItems"]?.number, Double(elements.count) > most { return ["\(path): too long"] }
        guard let items = schema["items"] else { return ["\(path): items are not documented"] }
        return elements.enumerated().flatMap { faults(in: $1, items, at: "\(path).\($0)") }
    }

    private func stringFaults(_ value: JSON, _ schema: JSON, _ path: String) -> [String] {
        guard let text = value.string else { return ["\(path): not text"] }
        let length = Double(text.unicodeScalars.count)
        if let least = schema["minLength"]?.number, length < least { return ["\(path): too short"] }
        if let most = schema["maxLength"]?.number, length > most { return ["\(path): too long"] }
        if let choices = schema["enum"]?.array, !choices.contains(value) { return ["\(path): \(text) is no choice"] }
        return []
    }

    private func numberFaults(_ value: JSON, _ schema: JSON, _ path: String) -> [String] {
        guard let number = value.number else { return ["\(path): not a number"] }
        if schema["type"] == "integer", number.rounded() != number { return ["\(path): not whole"] }
        if let least = schema["minimum"]?.number, number < least { return ["\(path): \(number) below \(least)"] }
        if let most = schema["maximum"]?.number, number > most { return ["\(path): \(number) above \(most)"] }
        return []
    }

    private static func matches(_ pattern: String, _ parts: [Substring]) -> Bool {
        let wanted = pattern.split(separator: "/")
        return wanted.count == parts.count && zip(wanted, parts).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
    }
}
