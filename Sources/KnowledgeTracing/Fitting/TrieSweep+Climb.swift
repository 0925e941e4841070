extension TrieSweep {
    /// Fills the chances of all prefixes and returns the log-likelihood.
    func climb() -> Double {
        guard trie.depth > 0 else { return 0 }
        for slot in firstSlots where trie.weights[slot] > 0 {
            know[slot] = emission(of: slot, unknown: false) * parameters[FitAxis.prior]
            unknown[slot] = emission(of: slot, unknown: true) * (1 - parameters[FitAxis.prior])
        }
        var logLikelihood = 0.0
        var start = trie.levels[1]
        for number in 0..<rescalings {
            let level = rescaledLevel(number)
            ascend(start..<trie.levels[level + 1])
            logLikelihood += rescale(level)
            start = trie.levels[level + 1]
        }
        ascend(start..<trie.slotCount)
        return logLikelihood + close()
    }

    @inline(__always)
    private func ascend(_ slots: Range<Int>) {
        var slot = slots.lowerBound
        while slot < slots.upperBound {
            let chances = emissions + StepFactors.emissionCount / 2 * Int(outcomes[slot &>> 1])
            let first = Int(parents[slot])
            let second = Int(parents[slot &+ 1])
            let before = Pair(know[first], know[second])
            let beforeUnknown = Pair(unknown[first], unknown[second])
            let knowing = before * factors.keeping + beforeUnknown * factors.learning
            let lacking = before * factors.forgetting + beforeUnknown * factors.lacking
            (knowing * Pair(at: chances)).store(at: know + slot)
            (lacking * Pair(at: chances + 2)).store(at: unknown + slot)
            slot &+= 2
        }
    }

    private func rescale(_ level: Int) -> Double {
        var sum = 0.0
        for slot in trie.slots(of: level) where trie.weights[slot] > 0 {
            let chance = know[slot] + unknown[slot]
            let factor = 1 / chance
            know[slot] *= factor
            unknown[slot] *= factor
            scale[slot] = factor
            sum += Double(trie.weights[slot]) * VectorLogarithm.natural(Pair(repeating: chance))[0]
        }
        return sum
    }

    private func close() -> Double {
        let count = trie.ends.count
        return trie.ends.withUnsafeBufferPointer { ends in
            trie.endCounts.withUnsafeBufferPointer { endCounts in
                var sum = Pair.zero
                var place = 0
                while place + 1 < count {
                    let first = Int(ends[place])
                    let second = Int(ends[place + 1])
                    let chance = Pair(know[first] + unknown[first], know[second] + unknown[second])
                    let learners = Pair(endCounts[place], endCounts[place + 1])
                    let share = learners / chance
                    ending[first] = share[0]
                    ending[second] = share[1]
                    sum += learners * VectorLogarithm.natural(chance)
                    place += 2
                }
                if place < count {
                    let slot = Int(ends[place])
                    let chance = know[slot] + unknown[slot]
                    ending[slot] = endCounts[place] / chance
                    sum[0] += endCounts[place] * VectorLogarithm.natural(Pair(repeating: chance))[0]
                }
                return sum[0] + sum[1]
            }
        }
    }
}
