import Testing

/// Accounts from the command line.
@Suite struct UserCommandTests {
    private static let password = "a horse in the rain"

    @Test func `an account is opened, listed, closed and opened again`() async throws {
        let vidya = try Vidya()
        let added = try await vidya.run(
            "user",
            "add",
            "--name",
            "Asha",
            "--role",
            "learner",
            "--password",
            Self.password
        )
        #expect(added.code == 0, "\(added.errors)")
        #expect(!added.output.contains(Self.password))
        let fields = try #require(added.lines.first).split(separator: "\t").map(String.init)
        #expect(fields.dropFirst() == ["asha", "learner"])
        #expect(try await vidya.run("user", "list").lines == ["\(fields[0])\tasha\tlearner\topen"])
        #expect(try await vidya.run("user", "close", "--name", "asha").code == 0)
        #expect(try await vidya.run("user", "list").output.hasSuffix("closed\n"))
        #expect(try await vidya.run("user", "close", "--name", "asha", "--reopen").code == 0)
        #expect(try await vidya.run("user", "list").output.hasSuffix("open\n"))
    }

    @Test func `a password comes from standard input where none is given`() async throws {
        let vidya = try Vidya()
        let added = try await vidya.run(
            "user",
            "add",
            "--name",
            "tara",
            "--role",
            "teacher",
            input: Self.password + "\n"
        )
        #expect(added.code == 0, "\(added.errors)")
        let changed = try await vidya.run("user", "password", "--name", "tara", input: "seven green bottles\n")
        #expect(changed.code == 0, "\(changed.errors)")
        #expect(try await vidya.run("user", "password", "--name", "tara").code == 66)
    }

    @Test func `what is wrong is told with a code of its own`() async throws {
        let vidya = try Vidya()
        let weak = try await vidya.run("user", "add", "--name", "asha", "--role", "learner", "--password", "short")
        #expect(weak.code == 65)
        let role = try await vidya.run("user", "add", "--name", "asha", "--role", "king", "--password", Self.password)
        #expect(role.code == 65)
        let name = try await vidya.run("user", "add", "--name", "a b", "--role", "learner", "--password", Self.password)
        #expect(name.code == 65)
        #expect(try await vidya.run("user", "close", "--name", "nobody").code == 67)
        #expect(try await vidya.run("user", "list").output.isEmpty)
        for outcome in [weak, role, name] { #expect(outcome.errors.hasPrefix("vidya: ")) }
    }

    @Test func `a name is taken once`() async throws {
        let vidya = try Vidya()
        for expected in [0, 65] as [Int32] {
            let outcome = try await vidya.run(
                "user",
                "add",
                "--name",
                "asha",
                "--role",
                "learner",
                "--password",
                Self.password
            )
            #expect(outcome.code == expected)
        }
    }
}
