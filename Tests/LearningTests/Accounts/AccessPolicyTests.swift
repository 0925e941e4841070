import Learning
import Testing

@Suite struct AccessPolicyTests {
    private typealias Act = AccessPolicy.Act
    private typealias Relation = AccessPolicy.Relation

    /// Everything that is allowed; whatever is not here must be refused.
    private static let allowed: [Role: [Act: Set<Relation>]] = {
        let all = Set(Relation.allCases)
        let own: [Act: Set<Relation>] = [
            .viewRecord: [.oneself], .practise: [.oneself], .changeProfile: [.oneself], .changePassword: [.oneself],
        ]
        let teaching: [Act: Set<Relation>] = [
            .viewRecord: [.oneself, .teacher], .reportAnswer: [.teacher], .viewClass: [.teacher],
            .changeClass: [.teacher], .makeClass: all,
        ]
        let running: [Act: Set<Relation>] = [
            .viewRecord: all, .reportAnswer: all, .changeProfile: all, .resetPassword: all, .openAccount: all,
            .listPeople: all,
            .closeAccount: [.teacher, .stranger], .makeClass: all, .viewClass: all, .changeClass: all, .readAudit: all,
        ]
        return [
            .learner: own, .teacher: own.merging(teaching) { $1 }, .admin: own.merging(running) { $1 },
        ]
    }()

    @Test(arguments: Role.allCases, AccessPolicy.Act.allCases)
    func `allows exactly what the table lists`(role: Role, act: AccessPolicy.Act) {
        for relation in AccessPolicy.Relation.allCases {
            let expected = Self.allowed[role]?[act]?.contains(relation) ?? false
            #expect(AccessPolicy.allows(role, act, relation) == expected, "\(role) \(act) \(relation)")
        }
    }

    @Test func `nobody practises in somebody else's name`() {
        for role in Role.allCases {
            #expect(!AccessPolicy.allows(role, .practise, .teacher))
            #expect(!AccessPolicy.allows(role, .practise, .stranger))
        }
    }
}
