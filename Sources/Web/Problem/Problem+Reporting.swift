import Curriculum
import HTTPTypes
import Hummingbird
import KnowledgeTracing
import Learning
import Quantities

extension Problem {
    /// The problem that an error of a use case means for its caller; an error without a rule is ours and is not told.
    init(reporting error: any Error) {
        switch error {
        case let problem as Problem: self = problem
        case let error as PracticeError: self.init(error)
        case let error as AccountError: self.init(error)
        case let error as SignInError: self.init(error)
        case PasswordHashingError.busy: self = .busy
        case is AccessError: self = .forbidden
        case let error as SubmissionFault: self.init(.conflict, "not-taken", "Not taken", detail: error.description)
        case let error as ModelError: self.init(.conflict, "model", "The model is not there", detail: error.description)
        case let error as HTTPError: self.init(error)
        case let error as any StoreFailure: self.init(error)
        default: self = .internalFault
        }
    }

    /// A fault of ours.
    static let internalFault = Problem(
        .internalServerError,
        "internal",
        "The fault is ours",
        detail: "it was written down"
    )

    /// More sign-ins at once than the server can look at.
    private static let busy = Problem(
        .serviceUnavailable,
        "busy",
        "Too busy for a moment",
        detail: "too many passwords wait to be checked",
        retryAfter: 2
    )

    private init(_ failure: any StoreFailure) {
        guard let advice = failure.advice else {
            self = .internalFault
            return
        }
        self.init(.serviceUnavailable, "unavailable", "Out of order for a moment", detail: advice, retryAfter: 2)
    }

    private init(_ error: PracticeError) {
        switch error {
        case .unknownCourse: self = .notFound("course")
        case .unknownConcept: self = .notFound("concept")
        case .unknownSession: self = .notFound("practice session")
        case .nothingOpen, .notOpen:
            self.init(.conflict, "not-open", "The item is not open", detail: error.description)
        case .unreadable(let fault):
            self = .invalid(.init("response", rule: fault.description))
        case .itemGone: self.init(.gone, "item-gone", "The item is gone", detail: error.description)
        }
    }

    private init(_ error: AccountError) {
        switch error {
        case .invalidSignInName: self = .invalid(.init("name", rule: error.description))
        case .signInNameTaken: self.init(.conflict, "name-taken", "The name is taken", detail: error.description)
        case .invalidDisplayName: self = .invalid(.init("display_name", rule: error.description))
        case .invalidLanguage: self = .invalid(.init("language", rule: error.description))
        case .weakPassword, .wrongPassword: self = .invalid(.init("password", rule: error.description))
        case .unknownPerson: self = .notFound("person")
        case .unknownClass: self = .notFound("class")
        case .unfitRole: self = .invalid(.init("part", rule: error.description))
        }
    }

    private init(_ error: SignInError) {
        self.init(.unauthorized, "not-signed-in", "Not signed in", detail: error.description)
    }

    /// A name or an address that is locked; to be tried again once the lock is off.
    static func locked(until moment: Instant, now: Instant) -> Problem {
        let seconds = max(1, Int(moment.since(now).seconds.rounded(.up)))
        return Problem(
            .tooManyRequests,
            "locked",
            "Locked for a while",
            detail: SignInError.locked(until: moment).description,
            retryAfter: seconds
        )
    }

    private init(_ error: HTTPError) {
        switch error.status {
        case .notFound: self = .notFound("resource")
        case .methodNotAllowed:
            self.init(.methodNotAllowed, "method", "Not with this method", detail: "the path knows other methods")
        default: self.init(error.status, "http", error.status.reasonPhrase, detail: error.body ?? "")
        }
    }
}
