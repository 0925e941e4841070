import Foundation
package import HTTPTypes
package import Hummingbird
package import Learning
package import Quantities

/// One admitted request, as a handler sees it.
package struct Call: Sendable {
    /// The request.
    package let request: Request
    /// What belongs to the request and its connection.
    package let context: VidyaContext

    /// Who is calling, if they have signed in.
    package var principal: Principal? { context.principal }

    /// Who is calling; throws ``Problem/signInNeeded`` for a caller who has not signed in.
    package func caller() throws(Problem) -> Principal {
        guard let principal else { throw .signInNeeded }
        return principal
    }

    /// The identifier in the path under this name; throws a problem that names it where it is not one.
    package func id<Subject>(_ name: String) throws(Problem) -> Identifier<Subject> {
        let text = context.parameters.get(name) ?? ""
        guard let id = Identifier<Subject>(rawValue: text.removingPercentEncoding ?? text) else {
            throw .invalid(.init(name, value: text, rule: "an identifier is 1 to 128 bytes without white space"))
        }
        return id
    }

    /// The query parameter of this name, if it was given.
    package func query(_ name: String) -> String? {
        request.uri.queryParameters.get(name)
    }

    /// The query parameter of this name as an identifier, if it was given; throws a problem where it is not one.
    package func query<Subject>(_ name: String, as subject: Subject.Type) throws(Problem) -> Identifier<Subject>? {
        guard let text = query(name) else { return nil }
        guard let id = Identifier<Subject>(rawValue: text) else {
            throw .invalid(.init(name, value: text, rule: "an identifier is 1 to 128 bytes without white space"))
        }
        return id
    }

    /// The query parameter of this name as a whole number, `standard` if it was not given; throws a problem outside `bounds`.
    package func query(_ name: String, in bounds: ClosedRange<Int>, standard: Int) throws(Problem) -> Int {
        guard let text = query(name) else { return standard }
        guard let number = Int(text), bounds.contains(number) else {
            throw .invalid(
                .init(name, value: text, rule: "a whole number in \(bounds.lowerBound)...\(bounds.upperBound)")
            )
        }
        return number
    }

    /// The body, decoded; throws problems that name the field, the value and the rule.
    package func body<Body: Decodable>(_ type: Body.Type) async throws -> Body {
        if type == NoBody.self, let none = NoBody() as? Body { return none }
        let buffer = try await collectedBody()
        if let kind = Body.self as? any JSONReading.Type, let body = kind.read(buffer) as? Body { return body }
        let data = Data(buffer.readableBytesView)
        if let field = NullCharacter.field(in: data) {
            throw Problem.invalid(.init(field, rule: "must not hold the character U+0000"))
        }
        do {
            return try BodyCoding.decoder.decode(Body.self, from: data)
        } catch let error as DecodingError {
            throw Problem(error, body: data)
        }
    }

    /// A reply with a JSON body.
    package func reply(_ value: some Encodable, status: HTTPResponse.Status = .ok) throws -> Response {
        Response(
            status: status,
            headers: [.contentType: "application/json; charset=utf-8"],
            body: .init(byteBuffer: try Self.bytes(of: value))
        )
    }

    private static func bytes(of value: some Encodable) throws -> ByteBuffer {
        guard let value = value as? any JSONWriting else {
            return ByteBuffer(bytes: try BodyCoding.encoder.encode(value))
        }
        var text = JSONText()
        value.write(to: &text)
        return ByteBuffer(bytes: text.bytes)
    }

    private func collectedBody() async throws -> ByteBuffer {
        var request = request
        do {
            return try await request.collectBody(upTo: context.maxUploadSize)
        } catch {
            throw Problem(
                .contentTooLarge,
                "body-too-large",
                "The body is too large",
                detail: "at most \(context.maxUploadSize) bytes are read here"
            )
        }
    }
}

/// The coders of bodies: snake_case keys are spelled in the types, dates are `Instant`s.
enum BodyCoding {
    static let decoder = JSONDecoder()
    static let encoder: JSONEncoder = {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes]
        return encoder
    }()
}
