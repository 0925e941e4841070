import HTTPTypes
import Hummingbird
import NIOCore
import Pages

/// The files that pages link to: our own from memory, KaTeX's from its folder.
struct StaticRoutes {
    let files: StaticFiles
    let katexFolder: String

    func add(to router: Router<VidyaContext>) {
        let files = files
        router.get("/static/{name}") { _, context in
            guard let file = context.parameters.get("name").flatMap({ files.byName[$0] }) else {
                throw Problem.notFound("file")
            }
            return Self.reply(file.bytes, type: file.contentType, tag: file.tag)
        }
        let katex = KatexFiles(folder: katexFolder)
        router.get("/static/katex/**") { request, _ in
            guard let file = katex.file(String(request.uri.path.dropFirst("/static/katex/".count))) else {
                throw Problem.notFound("file")
            }
            // NB: these addresses carry no fingerprint of the contents, so they are not kept for ever.
            return Self.reply(file.bytes, type: file.contentType, tag: file.tag, cache: "public, max-age=86400")
        }
        router.get("/favicon.ico") { _, _ in Response(status: .noContent) }
    }

    private static func reply(
        _ bytes: [UInt8],
        type: String,
        tag: String,
        cache: String = "public, max-age=31536000, immutable"
    ) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: type, .cacheControl: cache, .eTag: "\"\(tag)\"",
            ],
            body: .init(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}
