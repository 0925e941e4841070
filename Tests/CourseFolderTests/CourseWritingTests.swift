import CourseFolder
import Curriculum
import Foundation
import Quantities
import Testing

@Suite struct CourseWritingTests {
    private func written(_ course: Course) throws -> (again: Course, folder: FolderOnDisk) {
        let folder = try FolderOnDisk([
            "course.yaml": "", "physics/subject.yaml": "", "physics/kinematics/items.yaml": "",
        ])
        try FileManager.default.removeItem(atPath: folder.path)
        try CourseFolder(path: folder.path).write(course)
        return (try CourseFolder(path: folder.path).course(draws: 20), folder)
    }

    @Test func `what is written reads back as the same course, in the author's words`() throws {
        let original = try FolderOnDisk()
        let course = try CourseFolder(path: original.path).course()
        let (again, folder) = try written(course)
        #expect(again == course)
        let items = try String(contentsOfFile: folder.path + "/physics/kinematics/items.yaml", encoding: .utf8)
        #expect(items == FolderOnDisk.items)
        let lesson = try String(contentsOfFile: folder.path + "/physics/kinematics/lesson.md", encoding: .utf8)
        #expect(lesson.hasPrefix("# Motion\n\nA word before.\n\n## The idea\n\n"))
    }

    @Test func `every kind of item and awkward texts survive`() throws {
        let original = try FolderOnDisk(["physics/kinematics/items.yaml": Self.everyKind])
        let course = try CourseFolder(path: original.path).course()
        #expect(course.templates.map(\.kind) == [.single, .several, .expression, .match])
        #expect(try written(course).again == course)
    }

    private static let everyKind = #"""
        - id: kinematics-single
          kind: single
          difficulty: 0.5
          minutes: 1.5
          steps: 1
          concepts: {kinematics: 1}
          parameters:
            u: {decimal: [0.5, 9.5], step: 0.5}
            c: {rows: [{name: 'it''s: "a"', k: 2}, {name: '- b, {c}', k: 1/2}]}
            metal: {text: [copper, '#iron', '[x']}
          stem: '[[metal]]: [[c.name]] with $[[u]] \times [[c.k]]$'
          key: {value: u * c.k, unit: m/s, format: 3s}
          distractors:
            - {value: u * c.k + 1, unit: m/s, because: forgets-half}
            - {value: u * c.k + 2, unit: m/s, because: forgets-half}
            - {value: u * c.k + 3, unit: m/s, because: stops-after-time}
          hints: ['# one', 'two: three', "four\tfive"]
          solution: '- $[[u]]$'
          marks: {right: 3, wrong: -0.5}
        - id: kinematics-several
          kind: several
          difficulty: 1.1
          minutes: 1
          steps: 1
          concepts: {kinematics: 1}
          parameters:
            u: {integer: [1, 20]}
          where: ['max(u, 3) > 3', u != 7]
          stem: |
            First line, [[u]]

              indented: line
          options:
            - {text: 'Yes, [[u]]', right: true}
            - {text: 'No, [[u]]', right: false, because: forgets-half}
            - {text: '[[u]] > 10', right: u > 10, because: stops-after-time}
            - {text: '[[u]] is whole', right: is_integer(u), because: stops-after-time}
          hints: [one, two, three]
          solution: Think.
        - id: kinematics-expression
          kind: expression
          difficulty: 1
          minutes: 1
          steps: 1
          concepts: {kinematics: 1}
          parameters:
            a: {choice: [2, 5/2, 3, 4, 5, 6, 7, 8, 9]}
          stem: 'Expand $[[a]] x (x + 1)$'
          key: {expression: '[[a]]*x^2 + [[a]]*x', variables: {x: [-3, 3]}, form: expanded}
          distractors:
            - {expression: '[[a]]*x^2 + x', because: forgets-half}
          hints: [one, two, three]
          solution: '$[[a]]x^2 + [[a]]x$'
        - id: kinematics-match
          kind: match
          difficulty: 1
          minutes: 1
          steps: 1
          concepts: {kinematics: 1}
          stem: Match.
          draw: 3
          pairs:
            - {left: speed, right: m/s}
            - {left: time, right: s}
            - {left: length, right: m}
            - {left: area, right: m²}
            - {left: volume, right: m³}
          decoys:
            - {right: kg, because: forgets-half}
          hints: [one, two, three]
          solution: Look.

        """#
}
