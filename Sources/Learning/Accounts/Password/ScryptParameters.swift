/// How costly the hash of a password is (Percival & Josefsson, RFC 7914).
package struct ScryptParameters: Hashable, Sendable {
    /// What new hashes use: 2^15 rounds of 8 blocks, 32 MiB and about 0.1 s.
    package static let standard = ScryptParameters(logRounds: 15, blockSize: 8, parallelism: 1)

    /// The binary logarithm of the number of rounds, N.
    package let logRounds: Int
    /// The block size, r.
    package let blockSize: Int
    /// The parallelism, p.
    package let parallelism: Int

    private init(logRounds: Int, blockSize: Int, parallelism: Int) {
        self.logRounds = logRounds
        self.blockSize = blockSize
        self.parallelism = parallelism
    }

    /// Makes parameters; `nil` outside 1...20, 1...32 and 1...16, which would be no cost or a denial of service.
    package init?(checkedLogRounds logRounds: Int, blockSize: Int, parallelism: Int) {
        guard (1...20).contains(logRounds), (1...32).contains(blockSize), (1...16).contains(parallelism)
        else { return nil }
        self.init(logRounds: logRounds, blockSize: blockSize, parallelism: parallelism)
    }

    /// The work of one hash, in block mixings, by which two sets of parameters compare.
    package var cost: Int { (1 << logRounds) * blockSize * parallelism }
}
