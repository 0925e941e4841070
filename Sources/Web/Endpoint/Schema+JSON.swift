extension Schema {
    /// The JSON Schema 2020-12 of the value; objects become references.
    package var json: JSONValue {
        switch self {
        case .object(let name, _): ["$ref": .string("#/components/schemas/\(name)")]
        default: definition
        }
    }

    /// The JSON Schema with the outermost object written out.
    package var definition: JSONValue {
        switch self {
        case .string(let format, let pattern, let length, let choices):
            .object(
                [("type", "string")]
                    + present("format", format.map(JSONValue.string))
                    + present("pattern", pattern.map(JSONValue.string))
                    + present("minLength", length.map { .number(Double($0.lowerBound)) })
                    + present("maxLength", length.map { .number(Double($0.upperBound)) })
                    + present("enum", choices.isEmpty ? nil : .array(choices.map(JSONValue.string)))
            )
        case .integer(let bounds):
            .object(
                [("type", "integer")]
                    + present("minimum", bounds.map { .number(Double($0.lowerBound)) })
                    + present("maximum", bounds.map { .number(Double($0.upperBound)) })
            )
        case .number(let bounds):
            .object(
                [("type", "number")]
                    + present("minimum", bounds.map { .number($0.lowerBound) })
                    + present("maximum", bounds.map { .number($0.upperBound) })
            )
        case .boolean: ["type": "boolean"]
        case .array(let element, let most):
            .object(
                [("type", "array"), ("items", element.json)] + present("maxItems", most.map { .number(Double($0)) })
            )
        case .map(let element): ["type": "object", "additionalProperties": element.json]
        case .object(_, let fields): objectDefinition(fields)
        case .nullable(let wrapped): ["anyOf": .array([wrapped.json, ["type": "null"]])]
        case .any: .object([])
        }
    }

    private func objectDefinition(_ fields: [Field]) -> JSONValue {
        let properties = fields.map { field -> (String, JSONValue) in
            guard case .object(var members) = field.schema.json else { return (field.name, field.schema.json) }
            members.append(("description", .string(field.note)))
            return (field.name, .object(members))
        }
        let required = fields.filter(\.isRequired).map { JSONValue.string($0.name) }
        return .object(
            [("type", "object"), ("properties", .object(properties))]
                + present("required", required.isEmpty ? nil : .array(required))
        )
    }

    private func present(_ name: String, _ value: JSONValue?) -> [(String, JSONValue)] {
        value.map { [(name, $0)] } ?? []
    }
}
