package import Quantities

/// Fills a new place with a class whose learners have practised for some weeks, so that every page has something to show.
///
/// The learners are simulated: each has a true state for each concept that learning, slips and guesses act on, and
/// answers the items that ``ItemChoice`` picks. The same seed gives the same class.
package struct DemoClass: Sendable {
    /// The sign-ins of the demonstration.
    package struct SignIns: Sendable {
        /// The names, the learner's first, then the teacher's and the admin's.
        package let names: [String]
        /// The password of all three.
        package let password: String
    }

    /// What the class is made of.
    package struct Plan: Sendable {
        /// How many learners it has.
        package var learners = 24
        /// Over how many days they have practised.
        package var days = 21
        /// The seed.
        package var seed: UInt64 = 1

        /// Makes the usual plan.
        package init() {}
    }

    private let people: People
    private let accounts: any AccountStore
    let practice: PracticeSeams

    /// Makes the use case.
    package init(people: People, accounts: any AccountStore, practice: PracticeSeams) {
        self.people = people
        self.accounts = accounts
        self.practice = practice
    }

    /// The sign-ins that the demonstration has.
    package static let signIns = SignIns(names: ["learner", "teacher", "admin"], password: "learn-with-vidya")

    /// Whether the demonstration is there already.
    package func exists() async throws -> Bool {
        guard let name = SignInName(Self.signIns.names[0]) else { return false }
        return try await accounts.credential(named: name) != nil
    }

    /// Makes the people, the class and their history; `report` is told the share that is done, in 0...1.
    ///
    /// Throws ``PracticeError/unknownCourse(_:)`` and what the stores throw.
    package func make(
        course id: CourseID,
        plan: Plan = Plan(),
        report: @Sendable (Double) -> Void = { _ in }
    ) async throws {
        guard let course = try await practice.library.course(id) else { throw PracticeError.unknownCourse(id) }
        _ = try await open("admin", "Administrator", .admin)
        let teacher = try await open("teacher", "Class teacher", .teacher)
        let group = try await people.classes.make(named: "Class 11 A", for: id, by: .console)
        try await people.classes.add(teacher.id, to: group.id, as: .teacher, by: .console)
        for number in 0..<plan.learners {
            let name = number == 0 ? "learner" : "learner-\(number + 1)"
            let account = try await open(name, "Learner \(number + 1)", .learner)
            try await people.classes.add(account.id, to: group.id, as: .learner, by: .console)
            try await practise(account.id, number: number, in: course, plan: plan)
            report(Double(number + 1) / Double(plan.learners))
        }
        let now = practice.clock.now
        try await practice.beliefs.takeSnapshots(since: now.advanced(by: .days(-Double(plan.days + 1))), at: now)
    }

    private func open(_ name: String, _ displayName: String, _ role: Role) async throws -> Account {
        let draft = AccountDraft(
            signInName: name,
            displayName: displayName,
            role: role,
            password: Self.signIns.password
        )
        return try await people.createAccount(draft, by: .console)
    }
}
