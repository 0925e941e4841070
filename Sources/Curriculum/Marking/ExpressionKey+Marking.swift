extension ExpressionKey {
    /// Marks a formula as it was typed; throws where it cannot be read.
    func mark(_ text: String, scheme: MarkScheme) throws(MarkingError) -> Marking {
        let answer = try read(text)
        guard agrees(answer) || agreesWithDecimalLogarithm(text) else {
            let slip = slips.first { scope.agree($0.formula, constants, answer, constants) }
            return .wrong(slip?.because, scheme)
        }
        if let fault = FormulaForm(answer, variables: scope).fault(against: form, key: formula) {
            return .wrongForm(fault)
        }
        return .right(scheme)
    }

    private func agrees(_ answer: Formula) -> Bool { scope.agree(formula, constants, answer, constants) }

    /// `log` is read as the natural logarithm first, as in calculus; then to base 10.
    private func agreesWithDecimalLogarithm(_ text: String) -> Bool {
        guard text.contains("log"), let other = try? read(text.replacingEvery("log", by: "lg")) else { return false }
        return agrees(other)
    }

    /// Reads a learner's formula over the variables of the item.
    private func read(_ text: String) throws(MarkingError) -> Formula {
        guard text.utf8.count <= QuantityAnswer.limit else { throw .tooLong(limit: QuantityAnswer.limit) }
        let bytes = withoutSubject(LearnerNotation(text).bytes)
        guard bytes.contains(where: { $0 != 0x20 }) else { throw .empty }
        do throws(FormulaSyntaxError) {
            var parser = try FormulaParser(bytes, scope: scope.scope, notation: .mathematics)
            return try parser.whole()
        } catch {
            if case .unknownName(let name, _) = error.reason {
                throw .unknownName(name, known: scope.variables.map(\.name))
            }
            throw .unreadable(fragment: Fragment.around(error.offset, in: bytes, of: text))
        }
    }

    /// Cuts `y =` or `f(x) =` from the front.
    private func withoutSubject(_ bytes: [UInt8]) -> [UInt8] {
        guard let equals = bytes.firstIndex(of: UInt8(ascii: "=")), equals <= 12,
            bytes[..<equals].allSatisfy({ $0.isLetter || $0 == 0x20 || "()'/".utf8.contains($0) })
        else { return bytes }
        return Array(bytes[(equals + 1)...])
    }
}

extension String {
    /// The text with every occurrence of a piece replaced by another.
    fileprivate func replacingEvery(_ piece: String, by other: String) -> String {
        var result = ""
        var rest = self[...]
        while let first = rest.first {
            if rest.hasPrefix(piece) {
                result += other
                rest = rest.dropFirst(piece.count)
            } else {
                result.append(first)
                rest = rest.dropFirst()
            }
        }
        return result
    }
}
