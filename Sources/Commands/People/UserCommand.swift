import ArgumentParser
import Foundation
import Learning
import Quantities

/// Opens and lists accounts.
struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user",
        abstract: "Open, list, close and reset accounts.",
        subcommands: [Add.self, List.self, Password.self, Close.self]
    )

    /// Opens an account.
    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Open an account.")

        @OptionGroup var options: DeploymentOptions
        @Option(help: "The name to sign in with.")
        var name: String
        @Option(help: "The name that others see; the sign-in name unless given.")
        var displayName: String?
        @Option(help: "learner, teacher or admin.")
        var role: String
        @Option(help: "The first password; read from standard input unless given.")
        var password: String?

        func run() async throws {
            try await reporting {
                guard let role = Role(rawValue: role) else {
                    throw CommandFailure(kind: .data, sentence: "--role \(role): must be learner, teacher or admin")
                }
                let deployment = try Deployment(settings: try options.settings())
                try await deployment.migrate()
                let draft = AccountDraft(
                    signInName: name,
                    displayName: displayName ?? name,
                    role: role,
                    password: try typed(password)
                )
                let account = try await deployment.people().createAccount(draft, by: .console)
                print("\(account.id)\t\(account.signInName)\t\(account.role.rawValue)")
                await deployment.close()
            }
        }
    }

    /// Lists accounts.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the accounts, oldest first.")

        @OptionGroup var options: DeploymentOptions

        func run() async throws {
            try await reporting {
                let deployment = try Deployment(settings: try options.settings())
                try await deployment.migrate()
                var last: PersonID?
                while true {
                    let page = try await deployment.peopleSeams.accounts.accounts(after: last, limit: 500)
                    for account in page {
                        let state = account.isActive ? "open" : "closed"
                        print("\(account.id)\t\(account.signInName)\t\(account.role.rawValue)\t\(state)")
                    }
                    guard let final = page.last else { break }
                    last = final.id
                }
                await deployment.close()
            }
        }
    }

    /// Sets a new password.
    struct Password: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Set a new password; all sessions end.")

        @OptionGroup var options: DeploymentOptions
        @Option(help: "The sign-in name.")
        var name: String
        @Option(help: "The new password; read from standard input unless given.")
        var password: String?

        func run() async throws {
            try await reporting {
                let deployment = try Deployment(settings: try options.settings())
                try await deployment.migrate()
                let person = try await person(named: name, in: deployment)
                let new = Learning.Password(try typed(password))
                try await deployment.people().changePassword.reset(person, to: new, by: .console)
                await deployment.close()
            }
        }
    }

    /// Closes an account.
    struct Close: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Close an account, or open it again.")

        @OptionGroup var options: DeploymentOptions
        @Option(help: "The sign-in name.")
        var name: String
        @Flag(help: "Open it again.")
        var reopen = false

        func run() async throws {
            try await reporting {
                let deployment = try Deployment(settings: try options.settings())
                try await deployment.migrate()
                let person = try await person(named: name, in: deployment)
                _ = try await deployment.people().accounts.setActive(reopen, person, by: .console)
                await deployment.close()
            }
        }
    }
}

/// The person of a sign-in name; fails where nobody has it.
private func person(named text: String, in deployment: Deployment) async throws -> PersonID {
    guard let name = SignInName(text),
        let credential = try await deployment.peopleSeams.accounts.credential(named: name)
    else { throw CommandFailure(kind: .noUser, sentence: "nobody signs in as \(text)") }
    return credential.account.id
}

/// The password that was given, or the first line of standard input.
private func typed(_ password: String?) throws -> String {
    if let password { return password }
    guard let line = readLine(strippingNewline: true) else {
        throw CommandFailure(kind: .noInput, sentence: "no password: give --password or a line on standard input")
    }
    return line
}
