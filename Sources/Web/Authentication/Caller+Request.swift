package import Learning

extension Call {
    /// Who is calling, from where, for use cases that write it down; throws where nobody has signed in.
    package func identifiedCaller() throws(Problem) -> Caller {
        Caller(try caller(), from: origin)
    }

    /// Where the call comes from.
    package var origin: Origin { context.origin }
}

extension VidyaContext {
    /// Where the request comes from.
    var origin: Origin {
        Origin(address: ClientAddress(text: remoteAddress), request: requestID)
    }
}
