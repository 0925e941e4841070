/// Why a password could be neither hashed nor checked.
package enum PasswordHashingError: Error, Hashable, Sendable {
    /// More than this number of hashes are waiting; it may be tried again in a moment.
    case busy(waiting: Int)
    /// The memory for one hash could not be had.
    case failed
}

extension PasswordHashingError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .busy(let waiting): "\(waiting) passwords are waiting to be checked"
        case .failed: "a password could not be hashed"
        }
    }
}
