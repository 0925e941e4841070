import Formulas
import Pages
import Quantities

/// Every page with contents that a learner or teacher could meet.
enum Samples {
    static func estimate(_ value: Double, spread: Double = 0.1) -> Mastery {
        Mastery(
            Probability(clamping: value),
            low: Probability(clamping: max(value - spread, 0)),
            high: Probability(clamping: min(value + spread, 1))
        )
    }

    static func link(_ id: String, _ title: String) -> ConceptLink {
        ConceptLink(id: ConceptID(stored: id), title: title)
    }

    static let kinematics = link("kinematics", "Motion in a straight line")
    static let vectors = link("vectors", "Vectors")
    static let dynamics = link("dynamics", "Newton's laws of motion")

    static let changes = [
        MasteryChange(concept: kinematics, before: estimate(0.58), after: estimate(0.71), cause: .rightAfterHints(1)),
        MasteryChange(
            concept: vectors,
            before: .unseen,
            after: estimate(0.41, spread: 0.3),
            cause: .related(to: "Motion in a straight line")
        ),
        MasteryChange(concept: dynamics, before: estimate(0.74), after: estimate(0.66), cause: .forgetting(days: 9)),
    ]

    static let subjects = [
        SubjectMastery(
            id: "physics",
            title: "Physics",
            mastery: estimate(0.62),
            counts: [.unseen: 3, .beginning: 2, .developing: 4, .secure: 3, .mastered: 2]
        ),
        SubjectMastery(
            id: "chemistry",
            title: "Chemistry",
            mastery: estimate(0.35),
            counts: [.unseen: 8, .beginning: 3, .developing: 2]
        ),
        SubjectMastery(id: "mathematics", title: "Mathematics", mastery: .unseen, counts: [.unseen: 14]),
    ]

    static let home = HomePage(
        learnerName: "Learner One",
        exam: ExamCountdown(exam: "JEE Main", days: 62),
        next: NextStep(concept: kinematics, reason: .inProgress, minutes: 12),
        goals: [
            Goal(.answers, done: 14, target: 20), Goal(.reviews, done: 3, target: 3),
            Goal(.minutes, done: 21, target: 45),
        ],
        subjects: subjects,
        changes: changes,
        recent: [
            RecentAnswer(
                concept: kinematics,
                stem: Prose(#"A car moving at 20 m/s brakes at $4\ \text{m/s}^2$. How far does it travel?"#),
                outcome: .right,
                age: .minutes(14)
            ),
            RecentAnswer(
                concept: vectors,
                stem: Prose(#"Find the angle between $\vec a$ and $\vec b$ when $\vec a \cdot \vec b = 0$."#),
                outcome: .wrong,
                age: .minutes(190)
            ),
            RecentAnswer(
                concept: dynamics,
                stem: Prose("Which forces act on a block at rest on an incline?"),
                outcome: .partly(right: 2, of: 3),
                age: .days(2)
            ),
        ]
    )

    static let ticket = PracticeTicket(session: "s1", item: "i1", key: "k1")
    static let stem = Prose(
        #"A car moving at 20 m/s brakes with a constant deceleration of $4\ \text{m/s}^2$. How far does it travel before it stops, in metres? Use $$v^2 = u^2 + 2as$$ if you like."#
    )
    static let options = [
        Prose(#"$\frac{u^2}{2a}$"#), Prose(#"$\frac{u^2}{a}$"#), Prose(#"$\sqrt{2as}$"#), Prose("It never stops"),
    ]
    static let hints = HintLadder(opened: [
        Prose("Which equation of motion does not need the time?"), Prose(#"Use $v^2 = u^2 - 2 a s$ with $v = 0$."#),
    ])

    static func item(_ form: AnswerForm) -> PracticeItem {
        PracticeItem(concept: kinematics, stem: stem, form: form, minutes: 2, reason: .fading(days: 6))
    }

    static func practice(
        _ form: AnswerForm,
        given: GivenAnswer = .nothing,
        hints: HintLadder = HintLadder(opened: []),
        fault: FormFault? = nil
    ) -> PracticePage {
        PracticePage(
            ticket: ticket,
            item: item(form),
            given: given,
            hints: hints,
            state: .asking(fault),
            attemptsLeft: 2,
            answered: 3,
            target: 10
        )
    }

    static let single = practice(.single(options))
    static let several = practice(.several(options), given: .choices([0, 3]))
    static let numeric = practice(
        .numeric(unit: "m", example: "3.5 or 7/2"),
        given: .text("50 s"),
        hints: hints,
        fault: .wrongUnit("m")
    )
    static let expression = practice(.expression(variables: ["x", "y"], example: "2x^2 + 3x"))
    static let match = practice(
        .match(
            left: [Prose(#"$\ce{NaCl}$"#), Prose(#"$\ce{H2SO4}$"#), Prose(#"$\ce{NH3}$"#)],
            right: [Prose("a strong acid"), Prose("a weak base"), Prose("a salt")]
        ),
        given: .matches([2, nil, nil])
    )

    static let solution = Prose(
        #"""
        With $v = 0$: $s = \frac{u^2}{2a} = \frac{20^2}{2 \times 4} = 50$ m.

        $$
        s = \int_0^{t} (u - a t')\,dt' = ut - \frac{1}{2}at^2
        $$

        - The stopping distance grows with the **square** of the speed.
        - Doubling the deceleration halves it.
        """#
    )

    static func answered(
        _ form: AnswerForm,
        _ given: GivenAnswer,
        _ feedback: Feedback,
        _ hints: HintLadder = HintLadder(opened: [])
    ) -> PracticePage {
        PracticePage(
            ticket: ticket,
            item: item(form),
            given: given,
            hints: hints,
            state: .answered(feedback),
            answered: 4,
            target: 10
        )
    }

    static let right = answered(
        .single(options),
        .choices([0]),
        Feedback(
            outcome: .right,
            rightChoices: [0],
            solution: solution,
            marks: Marks(4),
            changes: [changes[0], changes[1]]
        )
    )
    static let wrong = answered(
        .single(options),
        .choices([1]),
        Feedback(
            outcome: .wrong,
            rightChoices: [0],
            misconception: Prose("Leaves out the factor one half in the distance formula."),
            solution: solution,
            marks: Marks(-1),
            changes: [changes[2]],
            lookBack: kinematics
        ),
        hints
    )
    static let partly = answered(
        .match(left: [Prose("salt"), Prose("acid")], right: [Prose(#"$\ce{HCl}$"#), Prose(#"$\ce{NaCl}$"#)]),
        .matches([1, 1]),
        Feedback(outcome: .partly(right: 1, of: 2), rightMatches: [1, 0], solution: solution)
    )
    static let gaveUp = answered(
        .numeric(unit: "m", example: "3.5"),
        .nothing,
        Feedback(outcome: .gaveUp, key: Prose("$50$ m"), solution: solution, changes: [changes[2]])
    )

    static let rows = [
        ConceptRow(
            concept: vectors,
            summary: Prose("Quantities with a direction: adding, resolving, multiplying."),
            mastery: estimate(0.93, spread: 0.04),
            isDue: true
        ),
        ConceptRow(
            concept: kinematics,
            summary: Prose(#"How $x$, $v$ and $a$ hang together."#),
            mastery: estimate(0.71),
            isReady: true
        ),
        ConceptRow(
            concept: dynamics,
            summary: Prose("What forces do to motion."),
            mastery: estimate(0.45, spread: 0.3),
            isReady: true
        ),
        ConceptRow(
            concept: link("rotation", "Rotational motion"),
            summary: Prose("Torque, moments of inertia, rolling."),
            mastery: .unseen,
            missing: ["Newton's laws of motion", "Work and energy"]
        ),
    ]
    static let concepts = ConceptListPage(
        course: "JEE starter",
        groups: subjects.map { ConceptListPage.Group(subject: $0, rows: rows) }
    )

    static let titles: [(String, String, Double?, [String])] = [
        ("units", "Units and dimensions", 0.95, []), ("vectors", "Vectors", 0.93, ["units"]),
        ("kinematics", "Motion in a straight line", 0.71, ["units"]),
        ("projectiles", "Projectile motion", 0.55, ["vectors", "kinematics"]),
        ("dynamics", "Newton's laws of motion", 0.45, ["vectors", "kinematics"]),
        ("circular", "Circular motion", 0.3, ["dynamics", "projectiles"]),
        ("energy", "Work, energy and power", 0.2, ["dynamics"]),
        ("momentum", "Momentum and collisions", nil, ["dynamics"]),
        ("rotation", "Rotational motion", nil, ["circular", "energy", "momentum"]),
        ("gravitation", "Gravitation", nil, ["circular", "energy"]),
        ("oscillations", "Oscillations", nil, ["energy", "units"]), ("waves", "Waves", nil, ["oscillations"]),
        ("electrostatics", "Electrostatics", 0.8, ["vectors"]),
        ("current", "Current electricity", nil, ["electrostatics"]),
    ]
    static let mapSubjects = subjects.map { MasteryMapPage.Subject(id: $0.id, title: $0.title) }
    static let map = MasteryMapPage(
        subjects: mapSubjects,
        current: mapSubjects[0],
        nodes: titles.map { id, title, value, parents in
            MasteryMapPage.Node(
                concept: link(id, title),
                mastery: value.map { estimate($0, spread: $0 < 0.5 ? 0.3 : 0.1) } ?? .unseen,
                isReady: ["circular", "energy", "momentum"].contains(id),
                prerequisites: parents.map { ConceptID(stored: $0) }
            )
        }
    )

    static let concept = ConceptPage(
        concept: kinematics,
        subject: mapSubjects[0],
        summary: Prose(#"How position $x$, speed $v$ and acceleration $a$ hang together."#),
        lesson: Prose(
            #"""
            # Motion in a straight line

            A body moves in a straight line when one number is enough to say *where it is*. Call it $x$; then **velocity** is $v = \frac{dx}{dt}$.

            ## Three equations

            $$
            v = u + at \qquad s = ut + \tfrac{1}{2}at^2 \qquad v^2 = u^2 + 2as
            $$

            | quantity | symbol | unit |
            |---|---|---|
            | distance | $s$ | m |
            | acceleration | $a$ | $\text{m/s}^2$ |

            > Signs matter: choose a positive direction and keep it.

            ### Reading a graph

            1. The slope of $x$ against $t$ is the velocity.
            2. The area under $v$ against $t$ is the displacement: `s = v * t` for constant speed.

            ## Worked example

            A stone falls for 3 s. With $g = 9.8\ \text{m/s}^2$ it falls $\frac{1}{2} \times 9.8 \times 3^2 = 44.1$ m.
            """#
        ),
        mastery: estimate(0.71),
        isReady: true,
        history: zip([0.32, 0.45, 0.4, 0.52, 0.61, 0.55, 0.66, 0.71], [1, 1, 3, 4, 8, 12, 13, 15]).map { value, day in
            HistoryPoint(
                day: CivilDate(daysSinceEpoch: 20_700 + day),
                mastery: estimate(value, spread: 0.28 - Double(day) * 0.012),
                cause: value == 0.4 || value == 0.55 ? .wrongAnswer : .rightAnswer
            )
        },
        prerequisites: [ConceptPage.Neighbour(concept: link("units", "Units and dimensions"), mastery: estimate(0.95))],
        opens: [
            ConceptPage.Neighbour(concept: dynamics, mastery: estimate(0.45)),
            ConceptPage.Neighbour(concept: link("projectiles", "Projectile motion"), mastery: .unseen),
        ]
    )

    static let classes = ClassListPage(
        classes: [
            ClassListPage.Entry(id: "12a", title: "Class 12 A", learners: 4, needingAttention: 2),
            ClassListPage.Entry(id: "12b", title: "Class 12 B", learners: 31, needingAttention: 0),
        ],
        board: ClassListPage.Board(
            id: "12a",
            subjects: ["Physics", "Chemistry", "Mathematics"],
            learners: [
                LearnerRow(
                    id: "l3",
                    name: "Learner Three",
                    masteries: [estimate(0.3), estimate(0.25, spread: 0.3), .unseen],
                    lastActive: .minutes(40),
                    answersThisWeek: 22,
                    attention: [
                        .struggling(concept: "Newton's laws of motion", wrong: 5), .leaningOnHints(concept: "Vectors"),
                    ]
                ),
                LearnerRow(
                    id: "l4",
                    name: "Learner Four",
                    masteries: [.unseen, .unseen, .unseen],
                    lastActive: nil,
                    answersThisWeek: 0,
                    attention: [.notStarted]
                ),
                LearnerRow(
                    id: "l2",
                    name: "Learner Two",
                    masteries: [estimate(0.62), estimate(0.5), estimate(0.74)],
                    lastActive: .days(9),
                    answersThisWeek: 0,
                    attention: [.idle(days: 9)]
                ),
                LearnerRow(
                    id: "l1",
                    name: "Learner One",
                    masteries: [estimate(0.72), estimate(0.95), estimate(0.81)],
                    lastActive: .minutes(3),
                    answersThisWeek: 41
                ),
            ]
        )
    )

    static let learner = Viewer(name: "Learner One", role: .learner)
    static let teacher = Viewer(name: "Teacher", role: .teacher)

    static func frame(_ path: String, _ language: Language = .english, viewer: Viewer? = learner, notice: Notice? = nil)
        -> Frame
    {
        Frame(language: language, path: path, csrf: "token", viewer: viewer, notice: notice)
    }
}
