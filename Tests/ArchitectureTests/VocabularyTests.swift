import Foundation
import Testing

@Suite struct VocabularyTests {
    /// Words of other programs for things that have a word here: learner, concept, item, attempt, course.
    private static let foreign: Set<String> = [
        "user", "users", "user_id", "student", "student_id", "skill", "skills", "skill_id", "question", "question_id",
        "problem", "problem_id", "exercise", "exercise_id", "answer_id", "response_id", "topic", "topic_id",
        "teacher_id",
        "group", "group_id", "learner_id", "concept_id", "item_id", "course_id",
    ]

    @Test func `tables and columns are named in the words of the domain`() {
        let migrations = SourceTree.sources.filter { $0.path.hasSuffix("Migration.swift") && $0.module == "Store" }
        #expect(migrations.count >= 2)
        for file in migrations {
            for (index, line) in file.lines.enumerated() where !line.contains("///") {
                let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
                let found = words.filter(Self.foreign.contains)
                #expect(found == [], "\(file.path):\(index + 1)")
            }
        }
    }

    @Test func `no file of a module is a drawer for the rest`() {
        let drawers = ["Utils", "Util", "Helpers", "Helper", "Manager", "Common", "Misc"]
        for file in SourceTree.sources {
            let names = file.path.split { $0 == "/" || $0 == "." || $0 == "+" }
            for name in names { #expect(!drawers.contains { name.hasSuffix($0) }, "\(file.path)") }
        }
    }
}
