package import Hummingbird
package import Learning
import NIOCore

/// What belongs to one request beside the request itself.
package struct VidyaContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// Who is calling; `nil` until authenticated, and for callers who have not signed in.
    package var principal: Principal?
    /// The id of the request, in every log line and problem about it.
    package var requestID: String
    /// The address of the caller as the socket has it.
    package let remoteAddress: String
    /// The most bytes of a body that are read: 1 MiB.
    package var maxUploadSize: Int { 1 << 20 }

    package init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        requestID = ""
        remoteAddress = source.channel.remoteAddress?.ipAddress ?? "unknown"
    }
}
