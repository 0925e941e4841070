/// Makes whole items.
extension TemplateProgram {
    /// The texts of an answer.
    struct Lists {
        var options: [String] = []
        var left: [String] = []
        var right: [String] = []
    }

    /// The item of a seed; throws ``TemplateError``.
    func item(_ seed: UInt64, _ source: TemplateSource) throws(TemplateError) -> Item {
        var bindings = try draw(seed)
        let stem = try text(self.stem, ["stem"], seed, &bindings)
        var hints: [String] = []
        for (index, hint) in self.hints.enumerated() {
            hints.append(try text(hint, ["hints", "\(index)"], seed, &bindings))
        }
        let lists = try self.lists(seed, &bindings)
        return Item(
            template: source.id,
            seed: seed,
            kind: source.kind,
            stem: stem,
            options: lists.options,
            left: lists.left,
            right: lists.right,
            unitLabel: unitLabel,
            variables: variables,
            demand: demand,
            hints: hints,
            solution: try text(solution, ["solution"], seed, &bindings),
            marks: source.marks ?? source.kind.usualMarks,
            key: try key(seed, &bindings),
            concepts: source.concepts,
            difficulty: source.difficulty,
            minutes: source.minutes,
            steps: source.steps
        )
    }

    private func lists(_ seed: UInt64, _ bindings: inout DrawBindings) throws(TemplateError) -> Lists {
        var lists = Lists()
        switch answer {
        case .single(let options):
            for place in order(of: options.count, seed) {
                do throws(ArithmeticFault) {
                    lists.options.append(try options[place].text(in: &bindings))
                } catch {
                    let path = place == 0 ? ["key"] : ["distractors", "\(place - 1)"]
                    throw .noValue(place: path, error, seed: seed)
                }
            }
        case .several(let statements):
            for place in order(of: statements.count, seed) {
                lists.options.append(
                    try text(statements[place].text, ["options", "\(place)", "text"], seed, &bindings)
                )
            }
        case .match(let pairs, let decoys, let draw):
            let layout = MatchLayout(pairs: pairs.count, decoys: decoys.count, draw: draw, program: self, seed: seed)
            for pair in layout.left {
                lists.left.append(try text(pairs[pair].left, ["pairs", "\(pair)", "left"], seed, &bindings))
            }
            for entry in layout.right {
                let isPair = entry < pairs.count
                let template = isPair ? pairs[entry].right : decoys[entry - pairs.count].right
                let path = [isPair ? "pairs" : "decoys", "\(isPair ? entry : entry - pairs.count)", "right"]
                lists.right.append(try text(template, path, seed, &bindings))
            }
        case .numeric, .expression: break
        }
        return lists
    }

    private func text(
        _ template: TextTemplate,
        _ place: [String],
        _ seed: UInt64,
        _ bindings: inout DrawBindings
    ) throws(TemplateError) -> String {
        do throws(ArithmeticFault) { return try template.text(in: &bindings) } catch {
            throw .noValue(place: place, error, seed: seed)
        }
    }

    private var unitLabel: String? {
        guard case .numeric(let program) = answer else { return nil }
        return program.unit?.label
    }

    private var variables: [String] {
        guard case .expression(let program) = answer else { return [] }
        return program.variables.variables.map(\.name)
    }

    private var demand: FormDemand {
        switch answer {
        case .numeric(let program) where program.significant != nil || program.requiresUnit:
            .quantity(significant: program.significant, requiresUnit: program.requiresUnit)
        case .expression(let program) where program.form == .expanded: .expanded
        case .expression(let program) where program.form == .factored: .factored
        default: .none
        }
    }
}
