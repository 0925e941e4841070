import Testing

/// What every command has in common.
@Suite struct ProgramTests {
    @Test func `says its version`() async throws {
        let outcome = try await Vidya().run("--version")
        #expect(outcome.code == 0)
        #expect(outcome.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    }

    @Test func `names every verb`() async throws {
        let outcome = try await Vidya().run("--help")
        #expect(outcome.code == 0)
        for verb in ["serve", "migrate", "import", "export", "recompute", "replay", "user", "doctor", "demo"] {
            #expect(outcome.output.contains("  \(verb) "), "\(verb)")
        }
    }

    @Test(arguments: [
        ["fly"], ["import", "answers"], ["replay", "x.csv", "--algorithm", "magic"], ["recompute", "--workers", "0"],
        ["replay", "x.csv", "--split", "ab"], ["import", "answers", "x.csv", "--epoch", "yesterday"],
        ["user", "add", "--name", "asha"],
    ])
    func `a wrong argument ends with 64 before anything is done`(arguments: [String]) async throws {
        let vidya = try Vidya()
        let process = try vidya.start(arguments)
        await process.ended()
        let outcome = try vidya.outcome(of: process)
        #expect(outcome.code == 64)
        #expect(outcome.errors.contains("Error:"))
        #expect(outcome.output.isEmpty)
    }

    @Test func `wrong settings end with 78 and are all told`() async throws {
        let wrong = ["VIDYA_HTTP_PORT": "x", "VIDYA_LOG_LEVEL": "loud", "VIDYA_DATABASE_CONNECTIONS": "0"]
        for command in [["serve"], ["migrate"], ["doctor"], ["recompute"]] {
            let vidya = try Vidya(wrong)
            let process = try vidya.start(command)
            await process.ended()
            let outcome = try vidya.outcome(of: process)
            #expect(outcome.code == 78)
            for variable in wrong.keys { #expect(outcome.errors.contains(variable), "\(command) \(variable)") }
        }
    }

    @Test func `production without a signing key does not start`() async throws {
        let outcome = try await Vidya(["VIDYA_ENVIRONMENT": "production"]).run("serve")
        #expect(outcome.code == 78)
        #expect(outcome.errors.contains("auth.keys"))
    }

    @Test func `a database that is away ends with 69`() async throws {
        let away = "postgresql://vidya:open-sesame@127.0.0.1:1/vidya?connect_timeout=2"
        let outcome = try await Vidya(["VIDYA_DATABASE_URL": away]).run("migrate")
        #expect(outcome.code == 69)
        #expect(!outcome.errors.contains("sesame"))
    }

    @Test func `migrations are pending, then applied, and twice is once`() async throws {
        let vidya = try Vidya()
        let before = try await vidya.run("migrate", "--status")
        #expect(before.code == 0)
        #expect(!before.lines.isEmpty && before.lines.allSatisfy { $0.hasSuffix("pending") })
        #expect(try await vidya.run("migrate").code == 0)
        let after = try await vidya.run("migrate", "--status")
        #expect(after.lines.count == before.lines.count)
        #expect(after.lines.allSatisfy { $0.contains("applied") })
        #expect(try await vidya.run("migrate").output == after.output)
    }

    @Test func `the doctor says what is missing`() async throws {
        let vidya = try Vidya(["VIDYA_ASSETS_KATEX": "/nowhere"])
        let outcome = try await vidya.run("doctor")
        #expect(outcome.code == 78)
        #expect(outcome.output.contains("FAULT schema"))
        #expect(outcome.output.contains("FAULT courses"))
        #expect(outcome.output.contains("FAULT formulas"))
        #expect(outcome.output.contains("ok    database"))
    }
}
