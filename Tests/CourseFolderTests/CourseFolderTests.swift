import CourseFolder
import Curriculum
import Foundation
import Quantities
import Testing

@Suite struct CourseFolderTests {
    private func items(_ piece: String, _ other: String) -> [String: String] {
        let text = FolderOnDisk.items.replacingOccurrences(of: piece, with: other)
        return ["physics/kinematics/items.yaml": text]
    }

    private func concept(_ piece: String, _ other: String) -> [String: String] {
        let text = FolderOnDisk.concept.replacingOccurrences(of: piece, with: other)
        return ["physics/kinematics/concept.yaml": text]
    }

    private func lesson(_ piece: String, _ other: String) -> [String: String] {
        let text = FolderOnDisk.lesson.replacingOccurrences(of: piece, with: other)
        return ["physics/kinematics/lesson.md": text]
    }

    @Test func `a course without fault is read whole`() throws {
        let folder = try FolderOnDisk()
        let course = try CourseFolder(path: folder.path).course()
        #expect(course.facts.description == "A course: small.")
        #expect(course.concept("kinematics")?.weight == 1.5)
        #expect(course.lesson("kinematics")?.sections.map(\.title) == ["The idea", "Worked example"])
        #expect(course.lesson("kinematics")?.introduction == "A word before.")
        let item = try #require(course.template("kinematics-stopping")).item(seed: 1)
        #expect(item.stem.hasPrefix("A car moving at"))
        #expect(item.marks == MarkScheme(right: 4, wrong: 0))
    }

    @Test(arguments: [
        ("kind: numeric", "kind: numerical", "2: unknown kind `numerical`"),
        ("difficulty: 1.0", "difficulty: hard", "3: `hard` is no number"),
        ("difficulty: 1.0", "dificulty: 1.0", "3: unknown key `dificulty`, did you mean `difficulty`?"),
        ("difficulty: 1.0", "difficulty: 7", "3: kinematics-stopping: difficulty: `7.0` is not allowed (0.4 to 2.5)"),
        ("step: 5}", "stop: 5}", "8: unknown key `stop`, did you mean `step`?"),
        (
            "d: u^2 / (2*a)", "d: u^2 / (2*b)",
            "11: kinematics-stopping: let.d: in `u^2 / (2*b)` at 10: unknown name `b`"
        ),
        ("is_terminating(d)]", "gcd(u, a) == 1]", "12: the brackets of `gcd(u` do not close"),
        ("[[u]] m/s brakes", "[[uu]] m/s brakes", "13: kinematics-stopping: stem: in `uu` at 1: unknown name `uu`"),
        ("unit: m,", "unit: furlong,", "16: kinematics-stopping: key.unit: unknown unit `furlong`"),
        ("value: u/a", "value: d", "19: kinematics-stopping: distractors.1: is as good as the key"),
        (
            "because: forgets-half", "because: forgets-halv",
            "18: the concept `kinematics` names no misconception `forgets-halv`"
        ),
        ("    - Put the numbers in.\n", "", "20: kinematics-stopping: hints: has 2 hints (allowed: 3)"),
        ("    - Put the numbers in.", "    - '[[u]] and $x'", "23: kinematics-stopping: hints.2: a `$` has no partner"),
        ("  steps: 2\n", "", "1: `steps` is missing"),
        ("{kinematics: 1}", "{kinematics: 1, units: 2}", "6: a weight is above 0 and at most 1"),
        ("{kinematics: 1}", "{kinematics: 1, unit: 0.5}", "6: unknown concept `unit`"),
        (
            "- id: kinematics-stopping", "- id: motion-stopping",
            "1: motion-stopping: id: the id `motion-stopping` does not begin"
        ),
        ("- id: kinematics-stopping", "- id: Kinematics", "1: `Kinematics` is no identifier"),
        ("{integer: [10, 30], step: 5}", "{integer: [10]}", "8: write [low, high]"),
        ("{integer: [10, 30], step: 5}", "{whole: [10]}", "8: unknown key `whole`"),
        ("    - Put the numbers in.", "    - [[u]]", "23: write quotes around `[[…]]`"),
        ("1%}", "1%", "this is not YAML"),
    ])
    func `a fault in the items is told by its line`(piece: String, other: String, expected: String) throws {
        let faults = try FolderOnDisk(items(piece, other)).faults
        #expect(faults.contains { $0.contains("items.yaml:") && $0.contains(expected) }, "\(faults)")
    }

    @Test(arguments: [
        ("weight: 1.5", "weight: 0", "6: a weight is above 0"),
        ("title: Motion in a straight line\n", "", "1: `title` is missing"),
        ("weight: 1.5", "prerequisites: [kinematics]", "6: the concept names itself"),
        ("weight: 1.5", "prerequisites: [vectors]", "6: unknown concept `vectors`"),
        ("weight: 1.5", "transfers:\n  - {to: nowhere, strength: 0.5}", "7: unknown concept `nowhere`"),
        ("weight: 1.5", "transfers:\n  - {to: kinematics, strength: 5}", "7: a strength is between 0 and 1"),
        ("[JEE-PHY-02]", "[JEE PHY 02]", "5: a code has no spaces"),
        ("order: 3", "order: third", "4: `third` is no whole number"),
        ("weight: 1.5", "wieght: 1.5", "6: unknown key `wieght`, did you mean `weight`?"),
        ("weight: 1.5", "order: 3", "a key is there twice: order"),
    ])
    func `a fault in a concept is told by its line`(piece: String, other: String, expected: String) throws {
        let faults = try FolderOnDisk(concept(piece, other)).faults
        #expect(faults.contains { $0.contains("concept.yaml:") && $0.contains(expected) }, "\(faults)")
    }

    @Test(arguments: [
        ("# Motion\n", "Motion\n", "1: the first line is not `# Title`"),
        ("## Worked example", "## An example", "1: a section titled `Worked example` is missing"),
        ("Speed $v$ tells", "Speed", "1: the lesson has "),
        ("A car brakes:", "A car <b>brakes</b>:", "11: HTML is not allowed"),
        ("A car brakes:", "A car [brakes](there):", "11: a link is not allowed"),
        ("A car brakes:", "A car $brakes:", "11: a `$` has no partner"),
        ("A car brakes:", "#### Deep", "11: headings go down to the third level"),
    ])
    func `a fault in a lesson is told by its line`(piece: String, other: String, expected: String) throws {
        let faults = try FolderOnDisk(lesson(piece, other)).faults
        #expect(faults.contains { $0.contains("lesson.md:" + expected) }, "\(faults)")
    }

    @Test(arguments: [
        ("course.yaml", "course.yaml:1: the file is missing"),
        ("physics/subject.yaml", "physics/subject.yaml:1: the file is missing"),
        ("physics/kinematics/concept.yaml", "physics/kinematics/concept.yaml:1: the file is missing"),
        ("physics/kinematics/lesson.md", "physics/kinematics/concept.yaml:1: the concept has no lesson"),
        ("physics/kinematics/items.yaml", "physics/kinematics/concept.yaml:1: the concept has no items"),
    ])
    func `a missing file is told`(name: String, expected: String) throws {
        #expect(try FolderOnDisk([name: ""]).faults.contains(expected))
    }

    @Test func `an id that is used twice is told with both places`() throws {
        let faults = try FolderOnDisk([
            "physics/kinematics/items.yaml": FolderOnDisk.items + FolderOnDisk.items,
            "physics/other/concept.yaml": FolderOnDisk.concept,
        ]).faults
        let line = FolderOnDisk.items.split(separator: "\n", omittingEmptySubsequences: false).count
        #expect(
            faults.contains { $0.contains("items.yaml:\(line): the id `kinematics-stopping` is used in physics/kin") },
            "\(faults)"
        )
        #expect(
            faults.contains { $0.contains("other/concept.yaml:1: the id `kinematics` is used in physics/kinematics") }
        )
    }

    @Test func `anchors are refused, so that a short file cannot unfold without end`() throws {
        var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1..<12 {
            let copies = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
            bomb += "a\(level): &a\(level) [\(copies)]\n"
        }
        let faults = try FolderOnDisk(["course.yaml": bomb]).faults
        #expect(faults.contains("course.yaml:1: anchors and aliases are not allowed"), "\(faults)")
    }

    @Test func `deep and long files are refused`() throws {
        let deep = "id: " + String(repeating: "[", count: 5000)
        #expect(try FolderOnDisk(["course.yaml": deep]).faults.contains { $0.contains("this is not YAML") })
        let long = "id: " + String(repeating: "x", count: 600_000)
        #expect(try FolderOnDisk(["course.yaml": long]).faults.contains { $0.contains("longer than") })
        let missing = CourseFolder(path: "/nowhere/at/all")
        #expect(throws: CourseFolderError.self) { try missing.course() }
    }

    @Test func `a part of a course may name concepts of other parts`() throws {
        let folder = try FolderOnDisk(concept("weight: 1.5", "prerequisites: [vectors]"))
        let part = try CourseFolder(path: folder.path + "/physics").part()
        #expect(part.concepts.map(\.id) == ["kinematics"])
    }
}
