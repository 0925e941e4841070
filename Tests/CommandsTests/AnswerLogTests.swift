import Foundation
import KnowledgeTracing
import Quantities
import Testing

/// Answer logs: imported into a database, replayed without one.
@Suite struct AnswerLogTests {
    private static let log = """
        user,item,skills,correct,time
        l1,i1,a,1,10
        l1,i2,a|b,0,20
        l2,i1,a,x,30
        l2,i1,a,1,40
        l2,,a,1,50
        l1,i3,b,1,60

        """

    /// What the model makes of the good rows of the log, by learner.
    private static func expected() -> [LearnerID: LearnerKnowledge] {
        let rows: [(LearnerID, ItemID, [ConceptID], Bool, Double)] = [
            ("l1", "i1", ["a"], true, 10), ("l1", "i2", ["a", "b"], false, 20), ("l2", "i1", ["a"], true, 40),
            ("l1", "i3", ["b"], true, 60),
        ]
        let model = KnowledgeModel(version: .standard, graph: .seed)
        var knowledge: [LearnerID: LearnerKnowledge] = [:]
        for (learner, item, concepts, isCorrect, seconds) in rows {
            let at = Instant(microseconds: 0).advanced(by: TimeSpan(seconds: seconds))
            let weights = concepts.map { ConceptWeight($0) }
            let evidence = Evidence(item: item, concepts: weights, isCorrect: isCorrect, at: at)
            model.apply(evidence, to: &knowledge[learner, default: LearnerKnowledge()])
        }
        return knowledge
    }

    private static func report(_ outcome: Vidya.Outcome) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    }

    @Test func `a replay comes to what the model comes to`() async throws {
        let vidya = try Vidya()
        try vidya.write(Self.log, to: "log.csv")
        let outcome = try await vidya.run("replay", "log.csv", "--json", "--profile", "l1")
        #expect(outcome.code == 65)
        let report = try Self.report(outcome)
        #expect(report["answers"] as? Int == 4)
        #expect(report["learners"] as? Int == 2)
        #expect(report["accuracy"] as? Double == 0.75)
        let knowledge = Self.expected()
        let profile = try #require(report["profile"] as? [String: Double])
        for (concept, belief) in try #require(knowledge["l1"]).beliefs {
            #expect(abs((profile[concept.rawValue] ?? -1) - belief.mastery.value) < 1e-12, "\(concept)")
        }
        let concepts = try #require(report["concepts"] as? [[String: Any]])
        let a = try #require(concepts.first { $0["concept"] as? String == "a" })
        let masteries = knowledge.values.compactMap { $0.beliefs["a"]?.mastery.value }
        let mean = masteries.reduce(0, +) / Double(masteries.count)
        #expect(abs((a["mean_mastery"] as? Double ?? -1) - mean) < 1e-12)
        #expect(a["answers"] as? Int == 3)
    }

    @Test func `a replay in words tells bad rows by number`() async throws {
        let vidya = try Vidya()
        try vidya.write(Self.log, to: "log.csv")
        let outcome = try await vidya.run("replay", "log.csv")
        #expect(outcome.lines.first?.hasPrefix("4 answers of 2 learners to 2 concepts") == true)
        #expect(outcome.errors.contains("row 3") && outcome.errors.contains("row 5"))
        #expect(outcome.output.contains("right: 75.0 %"))
        let unknown = try await vidya.run("replay", "log.csv", "--profile", "l9")
        #expect(unknown.code == 65)
        #expect(unknown.errors.contains("l9"))
    }

    @Test func `a replay reads standard input`() async throws {
        let outcome = try await Vidya().run("replay", "-", "--json", input: Self.log)
        #expect(try Self.report(outcome)["answers"] as? Int == 4)
    }

    @Test(arguments: ["", "gz", "xz"])
    func `an import keeps good rows, tells bad ones, and twice is once`(packing: String) async throws {
        let vidya = try Vidya()
        try vidya.write(Self.log, to: "log.csv")
        var file = "log.csv"
        if !packing.isEmpty {
            try pack(vidya.folder.appending(path: "log.csv"), by: packing == "gz" ? "gzip" : "xz")
            file += "." + packing
        }
        for _ in 0..<2 {
            let outcome = try await vidya.run("import", "answers", file)
            #expect(outcome.code == 65)
            #expect(outcome.output.contains("4 stored, 2 bad"), "\(outcome.output) \(outcome.errors)")
            #expect(outcome.errors.contains("\(file): row 3") && outcome.errors.contains("row 5"))
        }
        let rebuilt = try await vidya.run("recompute")
        #expect(rebuilt.code == 0)
        #expect(rebuilt.output.hasPrefix("2 learners, 4 attempts, "))
    }

    @Test func `another name is another log`() async throws {
        let vidya = try Vidya()
        try vidya.write("user,item,skills,correct,time\nl1,i1,a,1,10\n", to: "log.csv")
        #expect(try await vidya.run("import", "answers", "log.csv").code == 0)
        #expect(try await vidya.run("import", "answers", "log.csv", "--name", "second").code == 0)
        #expect(try await vidya.run("recompute").output.hasPrefix("1 learners, 2 attempts, "))
    }

    @Test func `columns have the names that the options give`() async throws {
        let vidya = try Vidya()
        try vidya.write("who;what;about;ok\nl1;i1;a+b;1\nl1;i2;a;0\n".replacing(";", with: ","), to: "log.csv")
        let names = ["--learner", "who", "--item", "what", "--skill", "about", "--correct", "ok", "--split", "+"]
        let process = try vidya.start(["replay", "log.csv", "--json"] + names)
        await process.ended()
        let outcome = try vidya.outcome(of: process)
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(try Self.report(outcome)["answers"] as? Int == 2)
        let missing = try await vidya.run("replay", "log.csv")
        #expect(missing.code == 65)
        #expect(missing.errors.contains("user"))
    }

    @Test func `a column of order decides which answer came first`() async throws {
        let vidya = try Vidya()
        let rows = ["l1,i1,a,1,1", "l1,i2,a,0,2", "l1,i3,a,0,3"]
        let head = "user,item,skills,correct,place\n"
        try vidya.write(head + rows.joined(separator: "\n") + "\n", to: "sorted.csv")
        try vidya.write(head + rows.reversed().joined(separator: "\n") + "\n", to: "shuffled.csv")
        var profiles: [[String: Double]] = []
        for (file, options) in [("sorted.csv", []), ("shuffled.csv", ["--order", "place"]), ("shuffled.csv", [])] {
            let process = try vidya.start(["replay", file, "--json", "--profile", "l1"] + options)
            await process.ended()
            let report = try Self.report(try vidya.outcome(of: process))
            profiles.append(try #require(report["profile"] as? [String: Double]))
        }
        #expect(profiles[0] == profiles[1])
        #expect(profiles[0] != profiles[2])
        #expect(try await vidya.run("import", "answers", "shuffled.csv", "--order", "place").code == 0)
    }

    @Test func `a file that is not there ends with 66`() async throws {
        #expect(try await Vidya().run("replay", "nowhere.csv").code == 66)
        #expect(try await Vidya().run("import", "answers", "nowhere.csv").code == 66)
    }

    private func pack(_ file: URL, by program: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program, "-k", file.path]
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "\(program) is needed")
    }
}
