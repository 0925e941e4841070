/// What surrounds an answer and costs attention without helping to learn.
public struct AnswerContext: Hashable, Sendable, Codable {
    /// The device an answer is given on.
    public enum Device: String, Hashable, Sendable, Codable, CaseIterable {
        /// A desktop or laptop computer.
        case desktop
        /// A tablet.
        case tablet
        /// A phone.
        case phone
        /// Not known.
        case unknown
    }

    /// How often the learner was interrupted while at the item, from 0.
    public let interruptions: Int
    /// How strongly the time presses, in 0...1; 0 is no limit.
    public let timePressure: Double
    /// How much the way the item is presented costs, in 0...1; 0 is plain.
    public let presentation: Double
    /// The device.
    public let device: Device

    /// Makes a context; numbers outside their range are brought to the nearer edge.
    public init(
        interruptions: Int = 0,
        timePressure: Double = 0,
        presentation: Double = 0,
        device: Device = .unknown
    ) {
        self.interruptions = max(0, interruptions)
        self.timePressure = timePressure.heldInUnitInterval
        self.presentation = presentation.heldInUnitInterval
        self.device = device
    }

    /// No interruption, no time pressure, plain, on a device that is not known.
    public static let quiet = AnswerContext()
}
