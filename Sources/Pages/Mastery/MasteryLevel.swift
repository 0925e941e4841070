package import Quantities

/// A step of mastery in words; drawn as a phase of the moon, from empty to full.
package enum MasteryLevel: Int, CaseIterable, Comparable, Hashable, Sendable {
    /// No evidence yet.
    case unseen
    /// Below 0.4.
    case beginning
    /// From 0.4 to 0.7.
    case developing
    /// From 0.7 to 0.9.
    case secure
    /// 0.9 and more.
    case mastered

    /// The level that a mastery estimate amounts to; never ``unseen``.
    package init(of estimate: Probability) {
        switch estimate.value {
        case ..<0.4: self = .beginning
        case ..<0.7: self = .developing
        case ..<0.9: self = .secure
        default: self = .mastered
        }
    }

    /// Orders levels from empty to full.
    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
