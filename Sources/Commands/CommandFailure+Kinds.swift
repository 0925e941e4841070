import CourseFolder
import Interop
import Learning
import Prediction
import Relational
import Settings

extension Error {
    /// What kind of failure an error of a use case or driver is.
    var kind: CommandFailure.Kind {
        switch self {
        case is SettingsError: .config
        case let error as CourseFolderError: error.kindOfFailure
        case let error as AnswerLogError: error.kindOfFailure
        case let error as AccountError: error.kindOfFailure
        case is MigrationError: .config
        case is ModelError, is TrainingError: .data
        case let error as RelationalError: error.isPassing ? .unavailable : .software
        default: .software
        }
    }
}

extension RelationalError {
    fileprivate var isPassing: Bool {
        switch self {
        case .unavailable, .timedOut, .conflict, .storage: true
        case .constraint, .statement, .unexpectedValue: false
        }
    }
}

extension CourseFolderError {
    fileprivate var kindOfFailure: CommandFailure.Kind {
        if case .inaccessible = self { .noInput } else { .data }
    }
}

extension AnswerLogError {
    fileprivate var kindOfFailure: CommandFailure.Kind {
        if case .source = self { .noInput } else { .data }
    }
}

extension AccountError {
    fileprivate var kindOfFailure: CommandFailure.Kind {
        if case .unknownPerson = self { .noUser } else { .data }
    }
}
