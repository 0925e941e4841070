import Curriculum
import Quantities
import Yams

/// Reads a course folder and gathers every fault on the way.
struct CourseReader {
    let files: CourseFiles
    let isPartial: Bool
    let draws: Int
    var faults: [FolderFault] = []
    private var subjects: [Subject] = []
    private var concepts: [Concept] = []
    private var lessons: [Lesson] = []
    private var templates: [ItemTemplate] = []
    /// Where each part came from, for the faults of the course as a whole.
    private var origins: [CourseFault.Part: (file: String, node: Node?)] = [:]

    init(files: CourseFiles, isPartial: Bool, draws: Int) {
        self.files = files
        self.isPartial = isPartial
        self.draws = draws
    }

    /// The course, or every fault.
    mutating func course() throws(CourseFolderError) -> Course {
        let facts = readFacts()
        if isPartial, files.text(of: "subject.yaml", in: "") != nil {
            readSubject("")
        } else {
            for folder in files.folders(in: "") { readSubject(folder) }
        }
        if subjects.isEmpty { report("course.yaml", 1, "the course has no subject") }
        let course = Course(
            facts: facts ?? CourseFacts(id: "part", title: "", language: "en", exam: "", description: "", licence: ""),
            subjects: subjects,
            concepts: concepts,
            lessons: lessons,
            templates: templates
        )
        report(course.faults(isPartial: isPartial))
        guard faults.isEmpty else {
            throw .faults(
                Array(Set(faults)).sorted { ($0.file, $0.line, $0.sentence) < ($1.file, $1.line, $1.sentence) }
            )
        }
        return course
    }

    private mutating func report(_ file: String, _ line: Int, _ sentence: String) {
        faults.append(FolderFault(file: file, line: line, sentence: sentence))
    }

    /// Faults of the whole; a missing lesson or items file was told already where the file could not be read.
    private mutating func report(_ list: [CourseFault]) {
        let faulty = Set(faults.map(\.file))
        for fault in list {
            guard let origin = origins[fault.part] else { continue }
            let folder = origin.file.dropLast("concept.yaml".count)
            if fault.problem == .noLesson, faulty.contains(folder + "lesson.md") { continue }
            if fault.problem == .noTemplates, faulty.contains(folder + "items.yaml") { continue }
            let line = origin.node.map { YAMLPlace.line(of: fault.place, in: $0) } ?? 1
            report(origin.file, line, "\(fault.problem)")
        }
    }

    private mutating func readFacts() -> CourseFacts? {
        guard let text = files.text(of: "course.yaml", in: "") else {
            if !isPartial { report("course.yaml", 1, "the file is missing") }
            return nil
        }
        var reader = FactsReader(file: YAMLFile(name: "course.yaml"))
        let facts = reader.facts(text)
        faults += reader.file.faults
        return facts
    }

    private mutating func readSubject(_ folder: String) {
        let name = folder.joined("subject.yaml")
        guard let text = files.text(of: "subject.yaml", in: folder) else {
            return report(name, 1, "the file is missing")
        }
        var reader = FactsReader(file: YAMLFile(name: name))
        let subject = reader.subject(text)
        faults += reader.file.faults
        if let subject {
            if origins[.subject(subject.subject.id)] != nil {
                report(
                    name,
                    YAMLPlace.line(of: ["id"], in: subject.node),
                    "the id `\(subject.subject.id)` is used twice"
                )
            }
            subjects.append(subject.subject)
            origins[.subject(subject.subject.id)] = (name, subject.node)
        }
        for inner in files.folders(in: folder) {
            readConcept(folder.joined(inner), subject: subject?.subject.id ?? "unknown")
        }
    }

    private mutating func readConcept(_ folder: String, subject: SubjectID) {
        let name = folder.joined("concept.yaml")
        guard let text = files.text(of: "concept.yaml", in: folder) else {
            return report(name, 1, "the file is missing")
        }
        var reader = ConceptReader(file: YAMLFile(name: name))
        let read = reader.concept(text, subject: subject)
        faults += reader.file.faults
        guard let (concept, node) = read else { return }
        if let other = origins[.concept(concept.id)] {
            return report(
                name,
                YAMLPlace.line(of: ["id"], in: node),
                "the id `\(concept.id)` is used in \(other.file) too"
            )
        }
        concepts.append(concept)
        origins[.concept(concept.id)] = (name, node)
        readLesson(folder, concept.id)
        readTemplates(folder, concept.id)
    }

    private mutating func readLesson(_ folder: String, _ concept: ConceptID) {
        guard let text = files.text(of: "lesson.md", in: folder) else { return }
        var reader = LessonReader(file: folder.joined("lesson.md"))
        if let lesson = reader.lesson(text, of: concept) { lessons.append(lesson) }
        faults += reader.faults
        origins[.lesson(concept)] = (folder.joined("lesson.md"), nil)
    }

    private mutating func readTemplates(_ folder: String, _ concept: ConceptID) {
        let name = folder.joined("items.yaml")
        guard let text = files.text(of: "items.yaml", in: folder) else { return }
        var reader = TemplateReader(file: YAMLFile(name: name), home: concept)
        guard let root = reader.file.root(text) else {
            faults += reader.file.faults
            return
        }
        let sources = reader.sources(root)
        faults += reader.file.faults
        for (source, node) in sources { make(source, node, name) }
    }

    private mutating func make(_ source: TemplateSource, _ node: Node, _ name: String) {
        if let other = origins[.template(source.id)] {
            return report(
                name,
                YAMLPlace.line(of: ["id"], in: node),
                "the id `\(source.id)` is used in \(other.file) too"
            )
        }
        origins[.template(source.id)] = (name, node)
        var found: [TemplateFault] = []
        do throws(TemplateError) {
            let template = try ItemTemplate(source)
            templates.append(template)
            found = TemplateCheck.faults(of: template, draws: draws)
        } catch {
            guard case .faults(let list) = error else { return report(name, 1, "\(error)") }
            found = list
        }
        for fault in found {
            let place = fault.place.joined(separator: ".")
            report(name, YAMLPlace.line(of: fault.place, in: node), "\(source.id): \(place): \(fault.problem)")
        }
    }
}

extension String {
    /// The path of a name inside this folder; the empty text is the root.
    fileprivate func joined(_ name: String) -> String { isEmpty ? name : "\(self)/\(name)" }
}
