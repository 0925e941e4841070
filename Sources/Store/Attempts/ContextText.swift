import KnowledgeTracing

/// The context of an attempt as one column: `2 0.5 0.0 phone`, empty for a quiet one.
enum ContextText {
    static func encode(_ context: AnswerContext) -> String {
        guard context != .quiet else { return "" }
        return "\(context.interruptions) \(context.timePressure) \(context.presentation) \(context.device.rawValue)"
    }

    static func decode(_ text: String) -> AnswerContext {
        let words = text.split(separator: " ")
        guard words.count == 4 else { return .quiet }
        return AnswerContext(
            interruptions: Int(words[0]) ?? 0,
            timePressure: Double(words[1]) ?? 0,
            presentation: Double(words[2]) ?? 0,
            device: AnswerContext.Device(rawValue: String(words[3])) ?? .unknown
        )
    }
}
