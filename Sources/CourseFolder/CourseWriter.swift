import Curriculum
import Quantities

/// Makes the files of a course: keys always in the same order, texts as their authors would write them.
struct CourseWriter {
    private let course: Course

    init(_ course: Course) { self.course = course }

    /// Every file, with its path from the course folder on.
    var files: [(path: String, text: String)] {
        var files = [("course.yaml", facts)]
        for subject in course.subjects {
            files.append(("\(subject.id)/subject.yaml", text(of: subject)))
            for concept in course.concepts(of: subject.id) {
                let folder = "\(subject.id)/\(concept.id)"
                files.append(("\(folder)/concept.yaml", text(of: concept)))
                if let lesson = course.lesson(concept.id) { files.append(("\(folder)/lesson.md", text(of: lesson))) }
                let templates = course.templates(of: concept.id)
                guard !templates.isEmpty else { continue }
                let items = templates.map { TemplateWriter($0.source).text }.joined(separator: "\n")
                files.append(("\(folder)/items.yaml", items))
            }
        }
        return files
    }

    private var facts: String {
        let facts = course.facts
        return """
            id: \(facts.id)
            title: \(YAMLText.line(facts.title))
            language: \(YAMLText.line(facts.language))
            exam: \(YAMLText.line(facts.exam))
            description: \(YAMLText.line(facts.description))
            licence: \(YAMLText.line(facts.licence))

            """
    }

    private func text(of subject: Subject) -> String {
        """
        id: \(subject.id)
        title: \(YAMLText.line(subject.title))
        order: \(subject.order)

        """
    }

    private func text(of concept: Concept) -> String {
        var lines = [
            "id: \(concept.id)", "title: \(YAMLText.line(concept.title))", "summary: \(YAMLText.line(concept.summary))",
            "order: \(concept.order)",
        ]
        if !concept.prerequisites.isEmpty {
            lines.append("prerequisites: \(list(concept.prerequisites.map(\.rawValue)))")
        }
        if !concept.transfers.isEmpty { lines.append("transfers:") }
        lines += concept.transfers.map { "  - {to: \($0.to), strength: \(YAMLText.number($0.strength))}" }
        if !concept.standards.isEmpty { lines.append("standards: \(list(concept.standards))") }
        lines.append("weight: \(YAMLText.number(concept.weight))")
        if !concept.misconceptions.isEmpty { lines.append("misconceptions:") }
        lines += concept.misconceptions.map { "  \($0.id): \(YAMLText.line($0.sentence))" }
        return lines.joined(separator: "\n") + "\n"
    }

    private func list(_ texts: [String]) -> String { "[" + texts.map(YAMLText.flow).joined(separator: ", ") + "]" }

    private func text(of lesson: Lesson) -> String {
        var parts = ["# \(lesson.title)"]
        if !lesson.introduction.isEmpty { parts.append(lesson.introduction) }
        for section in lesson.sections { parts.append("## \(section.title)\n\n\(section.markdown)") }
        return parts.joined(separator: "\n\n") + "\n"
    }
}
