import Foundation
import Learning
import Quantities
import Web

/// The people of a world.
struct Cast: Sendable {
    let learner: Account
    let otherLearner: Account
    let teacher: Account
    let otherTeacher: Account
    let admin: Account
    /// The class that `teacher` teaches and `learner` learns in.
    let schoolClass: ClassID
}

extension WorldParts {
    /// Opens the accounts and makes the class.
    func cast() async throws -> Cast {
        let learner = try await account("asha", .learner)
        let teacher = try await account("tara", .teacher)
        let admin = try await account("adil", .admin)
        let otherTeacher = try await account("omar", .teacher)
        let classes = services.people.classes
        let caller = Caller(Principal(person: teacher.id, role: .teacher, session: "none"), from: .console)
        let made = try await classes.make(named: "Evening class", for: World.course, by: caller)
        try await classes.add(learner.id, to: made.id, as: .learner, by: caller)
        return Cast(
            learner: learner,
            otherLearner: try await account("bela", .learner),
            teacher: teacher,
            otherTeacher: otherTeacher,
            admin: admin,
            schoolClass: made.id
        )
    }

    private func account(_ name: String, _ role: Role) async throws -> Account {
        let draft = AccountDraft(signInName: name, displayName: name.capitalized, role: role, password: World.password)
        return try await services.people.createAccount(draft, by: .console)
    }
}
