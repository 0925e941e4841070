import Curriculum
import Quantities
import Yams

/// Reads `course.yaml` and `subject.yaml`.
struct FactsReader {
    var file: YAMLFile

    /// The facts of a course, or `nil` with faults.
    mutating func facts(_ text: String) -> CourseFacts? {
        let keys = ["id", "title", "language", "exam", "description", "licence"]
        guard let root = file.root(text), let entries = file.entries(root, required: keys), let idNode = entries["id"],
            let id: CourseID = file.identifier(idNode)
        else { return nil }
        let texts = keys.dropFirst().compactMap { key in entries[key].flatMap { file.text($0) } }
        guard texts.count == 5 else { return nil }
        return CourseFacts(
            id: id,
            title: texts[0],
            language: texts[1],
            exam: texts[2],
            description: texts[3],
            licence: texts[4]
        )
    }

    /// A subject, or `nil` with faults.
    mutating func subject(_ text: String) -> (subject: Subject, node: Node)? {
        guard let root = file.root(text), let entries = file.entries(root, required: ["id", "title", "order"]),
            let idNode = entries["id"], let titleNode = entries["title"], let orderNode = entries["order"],
            let id: SubjectID = file.identifier(idNode), let title = file.text(titleNode),
            let order = file.whole(orderNode)
        else { return nil }
        return (Subject(id: id, title: title, order: order), root)
    }
}
