import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing
import Web

/// A browser without script: it keeps cookies, follows redirects, and fills in forms.
struct Browser: Sendable {
    let world: World
    var cookies: [String: String] = [:]
    var language = "en"

    /// A page as it arrived.
    struct Page: Sendable {
        let status: HTTPResponse.Status
        let headers: HTTPFields
        let text: String

        /// The texts of the main headings.
        var headings: [String] { text.matches(of: /<h1[^>]*>(.*?)<\/h1>/.dotMatchesNewlines()).map { String($0.1) } }
        var location: String? { headers[.location] }

        /// The value of a hidden field of the first form that has it.
        func hidden(_ name: String) -> String? {
            text.matches(of: /<input type="hidden" name="([^"]*)" value="([^"]*)">/).first { $0.1 == name }
                .map { String($0.2) }
        }
    }

    /// Asks for a page; does not follow redirects.
    mutating func get(_ path: String) async throws -> Page { try await send(.get, path, nil) }

    /// Asks for a page and goes where it is sent.
    mutating func open(_ path: String) async throws -> Page {
        var page = try await get(path)
        for _ in 0..<5 {
            guard let next = page.location else { break }
            page = try await get(next)
        }
        return page
    }

    /// Sends a form as it is given.
    mutating func post(_ path: String, _ fields: [(String, String)]) async throws -> Page {
        let pairs = fields.map { "\(Self.encoded($0.0))=\(Self.encoded($0.1))" }
        return try await send(.post, path, pairs.joined(separator: "&"))
    }

    /// Sends a form of a page with the hidden fields that the page gave it.
    mutating func submit(_ path: String, on page: Page, _ fields: [(String, String)] = []) async throws -> Page {
        let hidden = ["csrf", "session", "item", "key", "next"].compactMap { name in
            page.hidden(name).map { (name, $0) }
        }
        return try await post(path, hidden.filter { field in !fields.contains { $0.0 == field.0 } } + fields)
    }

    /// Signs in by the page and its form.
    mutating func signIn(_ name: String) async throws {
        let page = try await get("/sign-in")
        let reply = try await submit("/sign-in", on: page, [("name", name), ("password", World.password)])
        try #require(reply.status == .seeOther)
    }

    private mutating func send(_ method: HTTPRequest.Method, _ path: String, _ form: String?) async throws -> Page {
        var headers: HTTPFields = [.accept: "text/html,application/xhtml+xml", .acceptLanguage: language]
        if form != nil { headers[.contentType] = "application/x-www-form-urlencoded" }
        if !cookies.isEmpty { headers[.cookie] = cookies.map { "\($0)=\($1)" }.joined(separator: "; ") }
        let body = form.map { ByteBuffer(string: $0) }
        let reply = try await world.client.executeRequest(uri: path, method: method, headers: headers, body: body)
        for cookie in reply.headers[values: .setCookie] { keep(cookie) }
        #expect(reply.headers[.contentSecurityPolicy]?.contains("frame-ancestors 'none'") == true)
        return Page(status: reply.status, headers: reply.headers, text: String(buffer: reply.body))
    }

    private mutating func keep(_ cookie: String) {
        let parts = cookie.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
        guard let pair = parts.first?.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false) else {
            return
        }
        let name = String(pair[0])
        cookies[name] = parts.contains("Max-Age=0") ? nil : pair.count > 1 ? String(pair[1]) : ""
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}
