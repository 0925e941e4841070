/// Judges whether a formula is expanded or factored, by its syntax alone.
struct FormulaForm {
    private let formula: Formula
    private let firstSlot: Int

    init(_ formula: Formula, variables: FormulaVariables) {
        self.formula = formula
        firstSlot = variables.firstSlot
    }

    /// What is wrong with the form, or `nil` if it is as asked for.
    func fault(against form: ExpressionKey.Form, key: Formula) -> Marking.FormFault? {
        switch form {
        case .any: nil
        case .expanded: expansionFault
        case .factored: factorCount(of: formula) >= factorCount(of: key) ? nil : .notFactored
        }
    }

    private var expansionFault: Marking.FormFault? {
        var powers: Set<[Int: Number]> = []
        for term in terms(of: formula) {
            var monomial: [Int: Number] = [:]
            guard collect(term, exponent: 1, into: &monomial) else { return .notExpanded }
            guard powers.insert(monomial.filter { !$0.value.isZero }).inserted else { return .notSimplified }
        }
        return nil
    }

    private func terms(of formula: Formula) -> [Formula] {
        switch formula {
        case .operation(.plus, let left, let right), .operation(.minus, let left, let right):
            terms(of: left) + terms(of: right)
        case .negated(let inner): terms(of: inner)
        default: [formula]
        }
    }

    /// Adds the powers of the variables in a term; returns false where a sum is hidden in a product or a power.
    private func collect(_ formula: Formula, exponent: Int, into monomial: inout [Int: Number]) -> Bool {
        guard hasVariable(formula) else { return true }
        switch formula {
        case .slot(let slot, _): return add(Number(exponent), slot, &monomial)
        case .negated(let inner): return collect(inner, exponent: exponent, into: &monomial)
        case .operation(.times, let left, let right):
            return collect(left, exponent: exponent, into: &monomial)
                && collect(right, exponent: exponent, into: &monomial)
        case .operation(.over, let left, let right):
            return collect(left, exponent: exponent, into: &monomial)
                && collect(right, exponent: -exponent, into: &monomial)
        case .operation(.power, .slot(let slot, _), let power):
            var bindings = NoBindings()
            guard !hasVariable(power), let value = try? power.number(in: &bindings) else { return true }
            return add(exponent < 0 ? value.negated : value, slot, &monomial)
        case .operation(.power, let base, _): return !isSum(base)
        case .call: return true
        default: return false
        }
    }

    private func add(_ exponent: Number, _ slot: Int, _ monomial: inout [Int: Number]) -> Bool {
        monomial[slot] = (try? (monomial[slot] ?? .zero).plus(exponent)) ?? exponent
        return true
    }

    private func isSum(_ formula: Formula) -> Bool {
        switch formula {
        case .operation(.plus, _, _), .operation(.minus, _, _): true
        case .negated(let inner): isSum(inner)
        case .operation(.times, let left, let right): isSum(left) || isSum(right)
        default: false
        }
    }

    /// The factors that hold a variable; a whole power counts as often as it says.
    private func factorCount(of formula: Formula) -> Int {
        guard hasVariable(formula) else { return 0 }
        switch formula {
        case .negated(let inner): return factorCount(of: inner)
        case .operation(.times, let left, let right): return factorCount(of: left) + factorCount(of: right)
        case .operation(.over, let left, let right):
            return hasVariable(right) ? max(factorCount(of: left), 1) : factorCount(of: left)
        case .operation(.power, let base, .number(let power)):
            return factorCount(of: base) * max(1, min(power.whole ?? 1, 20))
        default: return 1
        }
    }

    private func hasVariable(_ formula: Formula) -> Bool {
        switch formula {
        case .slot(let slot, _): slot >= firstSlot
        case .negated(let inner), .not(let inner): hasVariable(inner)
        case .operation(_, let left, let right): hasVariable(left) || hasVariable(right)
        case .call(_, let arguments): arguments.contains(where: hasVariable)
        default: false
        }
    }
}
