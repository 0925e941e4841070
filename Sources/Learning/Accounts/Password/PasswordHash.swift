import Crypto
import CryptoExtras
import Foundation

/// The scrypt hash of a password with its salt and its parameters, so that an old hash is checked as it was made.
package struct PasswordHash: Hashable, Sendable {
    /// The cost that the hash was made with.
    package let parameters: ScryptParameters
    private let salt: [UInt8]
    private let digest: [UInt8]

    /// Hashes a password with a random salt of 16 bytes; blocks for about 0.1 s at the standard cost.
    ///
    /// Throws ``PasswordHashingError/failed`` where the memory cannot be had.
    package init(of password: Password, parameters: ScryptParameters) throws(PasswordHashingError) {
        var random = SystemRandomNumberGenerator()
        let salt = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        self.parameters = parameters
        self.salt = salt
        self.digest = try Self.derive(password, salt: salt, parameters: parameters)
    }

    /// Reads `$scrypt$ln=15,r=8,p=1$salt$hash`; `nil` for any other text.
    package init?(stored text: String) {
        let parts = text.split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 5, parts[0].isEmpty, parts[1] == "scrypt" else { return nil }
        let costs = parts[2].split(separator: ",").map { $0.split(separator: "=").last.flatMap { Int($0) } }
        guard costs.count == 3, let logRounds = costs[0], let blockSize = costs[1], let parallelism = costs[2],
            let parameters = ScryptParameters(
                checkedLogRounds: logRounds,
                blockSize: blockSize,
                parallelism: parallelism
            ),
            let salt = Base64URL.bytes(of: parts[3]), let digest = Base64URL.bytes(of: parts[4]),
            salt.count >= 8, digest.count == 32
        else { return nil }
        self.parameters = parameters
        self.salt = salt
        self.digest = digest
    }

    /// The text to store: `$scrypt$ln=15,r=8,p=1$salt$hash`, salt and hash in base64url.
    package var text: String {
        let cost = "ln=\(parameters.logRounds),r=\(parameters.blockSize),p=\(parameters.parallelism)"
        return "$scrypt$\(cost)$\(Base64URL.text(of: salt))$\(Base64URL.text(of: digest))"
    }

    /// Whether the hash is of this password; blocks as making it did, and takes as long for a wrong one.
    package func matches(_ password: Password) throws(PasswordHashingError) -> Bool {
        let candidate = try Self.derive(password, salt: salt, parameters: parameters)
        return zip(candidate, digest).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static func derive(
        _ password: Password,
        salt: [UInt8],
        parameters: ScryptParameters
    ) throws(PasswordHashingError) -> [UInt8] {
        do {
            let key = try KDF.Scrypt.deriveKey(
                from: password.bytes,
                salt: salt,
                outputByteCount: 32,
                rounds: 1 << parameters.logRounds,
                blockSize: parameters.blockSize,
                parallelism: parameters.parallelism
            )
            return key.withUnsafeBytes { Array($0) }
        } catch {
            throw .failed
        }
    }
}

extension PasswordHash: CustomStringConvertible, CustomReflectable {
    /// Always `(password hash)`; the text to store is ``text``.
    package var description: String { "(password hash)" }
    /// Shows no children, so that a dump does not print the hash either.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
