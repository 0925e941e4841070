import CourseFolder
import Curriculum

/// A small course with an item of every kind: units, and motion upon it.
enum WorldCourse {
    static let files: [String: String] = [
        "course.yaml": facts, "physics/subject.yaml": "id: physics\ntitle: Physics\norder: 1\n",
        "physics/units/concept.yaml": unitsConcept,
        "physics/units/lesson.md": lesson("Units"), "physics/units/items.yaml": units,
        "physics/motion/concept.yaml": motionConcept, "physics/motion/lesson.md": lesson("Motion"),
        "physics/motion/items.yaml": motion,
    ]

    static func course() throws -> Course { try read.get() }

    private static let read = Result { try CourseFiles(texts: files).course(draws: 20) }

    private static let facts = """
        id: small
        title: Small
        language: en
        exam: JEE Main
        description: A small course.
        licence: CC BY 4.0

        """

    private static let unitsConcept = """
        id: units
        title: Units
        summary: What numbers count.
        order: 1
        misconceptions:
          prefix: Takes the prefix for another.

        """

    private static let motionConcept = """
        id: motion
        title: Motion
        summary: How far, how fast.
        order: 2
        prerequisites: [units]
        misconceptions:
          adds: Adds where it should multiply.
          sign: Takes the wrong sign.

        """

    private static func lesson(_ title: String) -> String {
        let words = String(repeating: "Speed $v$ tells how far a body goes in one second. ", count: 30)
        return
            "# \(title)\n\nA word before.\n\n## The idea\n\n\(words)\n\n## Worked example\n\nA cart rolls 2 m in 1 s.\n"
    }

    private static let units = #"""
        - id: units-metres
          kind: numeric
          difficulty: 1.0
          minutes: 1
          steps: 1
          concepts: {units: 1}
          parameters:
            a: {integer: [3, 60]}
          stem: How many centimetres are [[a]] m?
          key: {value: 100*a, unit: cm}
          distractors:
            - {value: 10*a, because: prefix}
          hints: [One., Two., Three.]
          solution: "[[100*a]] cm."

        """#

    private static let draws = """
          difficulty: 1.0
          minutes: 1
          steps: 1
          concepts: {motion: 1}
          parameters:
            a: {integer: [3, 12]}
            b: {integer: [13, 22]}
          hints: [First., Second., "Third: [[a]]."]
          solution: "[[a*b]] m."

        """

    private static let motion = #"""
        - id: motion-numeric
          kind: numeric
          stem: How far is [[a]] times [[b]] m?
          key: {value: a*b, unit: m, unit_required: true}
          distractors: [{value: a+b, because: adds}]
        \#(draws)- id: motion-single
          kind: single
          stem: Which is [[a]] times [[b]]?
          key: {value: a*b}
          distractors: [{value: a+b, because: adds}, {value: a*b+1, because: adds}, {value: -a*b, because: sign}]
        \#(draws)- id: motion-several
          kind: several
          stem: What is true of [[a]] and [[b]]?
          options:
            - {text: "[[a]] is above 0.", right: "true"}
            - {text: "[[b]] is above 0.", right: "true"}
            - {text: "[[a]] is below 0.", right: "false", because: sign}
            - {text: "[[b]] is below 0.", right: "false", because: sign}
        \#(draws)- id: motion-expression
          kind: expression
          stem: Expand $[[a]](x + [[b]])$.
          key: {expression: "[[a]]*x + [[a*b]]", variables: {x: [-3, 3]}, form: expanded}
          distractors: [{expression: "[[a]]*x + [[b]]", because: adds}]
        \#(draws)- id: motion-match
          kind: match
          stem: Match with [[a]] and [[b]].
          pairs:
            - {left: "the sum", right: "[[a+b]]"}
            - {left: "the product", right: "[[a*b]]"}
            - {left: "the difference", right: "[[b-a]]"}
        \#(draws)
        """#
}
