package import Quantities

/// A question with parameters: a template and a seed give one item, always the same one.
///
/// Everything is parsed when the template is made, so that an item costs microseconds. Two templates are equal when their
/// sources are.
package struct ItemTemplate: Sendable {
    /// The template as its author wrote it.
    package let source: TemplateSource
    let program: TemplateProgram

    /// Parses a template; throws ``TemplateError/faults(_:)`` with everything that is wrong with it.
    package init(_ source: TemplateSource) throws(TemplateError) {
        var compiler = TemplateCompiler(source)
        let program = compiler.program()
        guard compiler.faults.isEmpty else { throw .faults(compiler.faults) }
        self.source = source
        self.program = program
    }

    /// The identifier, unique in the course.
    package var id: ItemID { source.id }
    /// The concept that the template is filed under.
    package var home: ConceptID { source.home }
    /// How the item is answered.
    package var kind: ItemKind { source.kind }
    /// The concepts that an answer is evidence about.
    package var concepts: [ConceptWeight] { source.concepts }
    /// The difficulty, 0.4 easy to 2.5 hard.
    package var difficulty: Double { source.difficulty }
    /// The expected time in minutes.
    package var minutes: Double { source.minutes }
    /// The steps of reasoning, 1...8.
    package var steps: Int { source.steps }
    /// What right and wrong are worth.
    package var marks: MarkScheme { source.marks ?? source.kind.usualMarks }

    /// The item of a seed; throws ``TemplateError/noDraw(tries:seed:)`` and ``TemplateError/noValue(place:_:seed:)``.
    package func item(seed: UInt64) throws(TemplateError) -> Item { try program.item(seed, source) }

    /// The key of a seed alone, without any text; quicker than the whole item.
    package func key(seed: UInt64) throws(TemplateError) -> ItemKey { try program.key(seed) }

    /// Marks an answer to the item of a seed without making its texts; throws ``MarkingError``.
    package func mark(_ response: Response, seed: UInt64) throws(MarkingError) -> Marking {
        let key: ItemKey
        do throws(TemplateError) { key = try program.key(seed) } catch { throw .template(error) }
        return try key.mark(response, scheme: marks)
    }
}

extension ItemTemplate: Hashable {
    /// Whether both have the same source.
    package static func == (left: Self, right: Self) -> Bool { left.source == right.source }

    /// Feeds the identifier.
    package func hash(into hasher: inout Hasher) { hasher.combine(source.id) }
}
