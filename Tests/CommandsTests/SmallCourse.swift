/// The files of a small course.
enum SmallCourse {
    static let files: [String: String] = [
        "course.yaml": """
        id: small
        title: Small
        language: en
        exam: JEE Main
        description: A small course.
        licence: CC BY 4.0

        """,
        "physics/subject.yaml": "id: physics\ntitle: Physics\norder: 1\n",
        "physics/motion/concept.yaml": """
        id: motion
        title: Motion
        summary: How far, how fast.
        order: 1
        misconceptions:
          adds: Adds where it should multiply.

        """,
        "physics/motion/lesson.md": lesson, "physics/motion/items.yaml": items,
    ]

    static func write(into vidya: Vidya) throws {
        for (name, text) in files { try vidya.write(text, to: "small/\(name)") }
    }

    private static let lesson = """
        # Motion

        A word before.

        ## The idea

        \(String(repeating: "Speed $v$ tells how far a body goes in one second. ", count: 30))

        ## Worked example

        A cart rolls 2 m in 1 s.

        """

    private static let items = #"""
        - id: motion-far
          kind: numeric
          difficulty: 1.0
          minutes: 1
          steps: 1
          concepts: {motion: 1}
          parameters:
            a: {integer: [3, 12]}
            b: {integer: [13, 22]}
          stem: How far is [[a]] times [[b]] m?
          key: {value: a*b, unit: m}
          distractors:
            - {value: a+b, because: adds}
          hints: [First., Second., Third.]
          solution: "[[a*b]] m."

        """#
}
