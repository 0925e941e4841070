/// Which colours a person asked for.
package enum Theme: String, CaseIterable, Hashable, Sendable {
    /// Those of the device.
    case system
    /// Dark text on light paper.
    case light
    /// Light text on dark paper.
    case dark
}
