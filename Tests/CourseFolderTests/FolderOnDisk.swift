import CourseFolder
import Curriculum
import Foundation

/// A course folder in a temporary place, which is removed with the value.
final class FolderOnDisk {
    let path = NSTemporaryDirectory() + "course-\(UUID().uuidString)"

    /// Writes the smallest course without faults, with some files replaced; an empty text leaves the file out.
    init(_ changes: [String: String] = [:]) throws {
        for (name, text) in Self.files.merging(changes, uniquingKeysWith: { $1 }) where !text.isEmpty {
            let file = URL(fileURLWithPath: "\(path)/\(name)")
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: file)
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Every fault of the folder, as `file:line: sentence`.
    var faults: [String] {
        do {
            _ = try CourseFolder(path: path).course(draws: 40)
            return []
        } catch {
            guard case .faults(let faults) = error else { return ["\(error)"] }
            return faults.map(\.description)
        }
    }

    private static let files = [
        "course.yaml": course, "physics/subject.yaml": subject, "physics/kinematics/concept.yaml": concept,
        "physics/kinematics/lesson.md": lesson, "physics/kinematics/items.yaml": items,
    ]

    static let course = """
        id: small
        title: Small
        language: en
        exam: JEE Main
        description: "A course: small."
        licence: CC BY 4.0

        """

    static let subject = "id: physics\ntitle: Physics\norder: 1\n"

    static let concept = """
        id: kinematics
        title: Motion in a straight line
        summary: How far, how fast, how long.
        order: 3
        standards: [JEE-PHY-02]
        weight: 1.5
        misconceptions:
          forgets-half: Leaves out the factor one half.
          stops-after-time: Gives the time, not the distance.

        """

    static let lesson = """
        # Motion

        A word before.

        ## The idea

        \(String(repeating: "Speed $v$ tells how far a body goes in one second. ", count: 30))

        ## Worked example

        A car brakes:
        $$s = \\frac{u^2}{2a}$$

        """

    static let items = #"""
        - id: kinematics-stopping
          kind: numeric
          difficulty: 1.0
          minutes: 2
          steps: 2
          concepts: {kinematics: 1}
          parameters:
            u: {integer: [10, 30], step: 5}
            a: {integer: [2, 6]}
          let:
            d: u^2 / (2*a)
          where: [d <= 200, is_terminating(d)]
          stem: |
            A car moving at [[u]] m/s brakes with $[[a]]\ \text{m/s}^2$.
            How far does it travel?
          key: {value: d, unit: m, tolerance: 1%}
          distractors:
            - {value: u^2/a, because: forgets-half}
            - {value: u/a, because: stops-after-time}
          hints:
            - Which equation of motion does not need the time?
            - Use $v^2 = u^2 - 2 a s$ with $v = 0$.
            - Put the numbers in.
          solution: |
            $s = \frac{[[u]]^2}{2 \times [[a]]} = [[d]]$ m.

        """#
}
