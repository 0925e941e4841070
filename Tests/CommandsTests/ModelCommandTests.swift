import Foundation
import Quantities
import Testing

/// Fitting and judging models by command, on a log that is drawn here.
@Suite struct ModelCommandTests {
    /// 40 learners answer 12 times each; the second skill is hard, a third of the rows test both.
    private static let log: String = {
        var generator = SeededGenerator(seed: 5)
        var text = "user,item,skills,correct\n"
        for learner in 0..<40 {
            for turn in 0..<12 {
                let skills = ["easy", "hard", "easy|hard"][turn % 3]
                let chance = skills == "easy" ? 0.85 : 0.4
                let isCorrect = generator.unit() < chance
                text += "\(learner),\(skills)-\(turn),\(skills),\(isCorrect ? 1 : 0)\n"
            }
        }
        return text
    }()

    private func predictions(_ vidya: Vidya, _ name: String) throws -> [Double] {
        let lines = try vidya.text(of: name).split(separator: "\n")
        #expect(lines.first == "row,p")
        return try lines.dropFirst().enumerated().map { index, line in
            let cells = line.split(separator: ",")
            #expect(cells.first.map { String($0) } == "\(index + 1)")
            return try #require(Double(cells[1]))
        }
    }

    @Test(arguments: ["bkt", "bkt-forget", "full"])
    func `fits a model and foresees every row without looking at its answer`(model: String) async throws {
        let vidya = try Vidya()
        try vidya.write(Self.log, to: "log.csv")
        let fit = try await vidya.run("fit", "--answers", "log.csv", "--model", model, "--out", "model.json", "--json")
        #expect(fit.code == 0, "\(fit.errors)")
        let report = try #require(
            JSONSerialization.jsonObject(with: Data(fit.output.utf8)) as? [String: Any]
        )
        #expect(report["responses"] as? Int == 480)
        #expect(report["skills"] as? Int == 3)
        #expect((report["log_likelihood"] as? Double).map { $0 < 0 } == true)
        let predict = ["predict", "--model", "model.json", "--answers"]
        #expect(
            try await vidya.run(predict[0], predict[1], predict[2], predict[3], "log.csv", "--out", "p.csv").code == 0
        )
        let chances = try predictions(vidya, "p.csv")
        #expect(chances.count == 480)
        #expect(chances.allSatisfy { $0 > 0 && $0 < 1 })
        // NB: the last row's answer turned over; nothing before or at it may change.
        let lines = Self.log.split(separator: "\n").map(String.init)
        let last = try #require(lines.last)
        let turned = last.dropLast() + (last.hasSuffix("1") ? "0" : "1")
        try vidya.write((lines.dropLast() + [String(turned)]).joined(separator: "\n") + "\n", to: "turned.csv")
        let again = try await vidya.run("predict", "--model", "model.json", "--answers", "turned.csv", "--out", "t.csv")
        #expect(again.code == 0)
        #expect(try predictions(vidya, "t.csv") == chances)
    }

    @Test func `a model does not depend on the number of threads`() async throws {
        let vidya = try Vidya()
        try vidya.write(Self.log, to: "log.csv")
        for (threads, out) in [("1", "one.json"), ("3", "three.json")] {
            let fit = try await vidya.run(
                "fit",
                "--answers",
                "log.csv",
                "--model",
                "full",
                "--out",
                out,
                "--threads",
                threads
            )
            #expect(fit.code == 0, "\(fit.errors)")
        }
        #expect(try vidya.text(of: "one.json") == vidya.text(of: "three.json"))
    }

    @Test func `columns go by other names, and cells are split at another character`() async throws {
        let vidya = try Vidya()
        let renamed = Self.log.replacing("user,item,skills,correct", with: "who,what,topics,right")
            .replacing("easy|hard,", with: "easy;hard,")
        try vidya.write(renamed, to: "renamed.csv")
        let fit = try await vidya.run(
            "fit",
            "--answers",
            "renamed.csv",
            "--learner",
            "who",
            "--item",
            "what",
            "--skill",
            "topics",
            "--correct",
            "right",
            "--split",
            ";",
            "--out",
            "model.json"
        )
        #expect(fit.code == 0, "\(fit.errors)")
        #expect(fit.output.contains("easy|hard"))
        #expect(fit.lines.last?.contains("480 responses") == true)
    }

    @Test func `judges two models on learners they were not fitted to, and writes a report`() async throws {
        let vidya = try Vidya()
        try vidya.write(Self.log, to: "log.csv")
        let outcome = try await vidya.run(
            "evaluate",
            "--answers",
            "log.csv",
            "--model",
            "full",
            "--model",
            "bkt",
            "--folds",
            "4",
            "--draws",
            "20",
            "--report",
            "report.html",
            "--json"
        )
        #expect(outcome.code == 0, "\(outcome.errors)")
        let report = try #require(
            JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        )
        let models = try #require(report["models"] as? [[String: Any]])
        #expect(models.compactMap { $0["model"] as? String } == ["full", "bkt"])
        for model in models {
            let overall = try #require(model["overall"] as? [String: Any])
            #expect(overall["responses"] as? Int == 480)
            #expect((overall["auc"] as? Double).map { $0 > 0.6 } == true)
            #expect((model["folds"] as? [Any])?.count == 4)
        }
        #expect(report["comparison"] is [String: Any])
        #expect((report["serving"] as? [Any])?.count == 3)
        #expect(try vidya.text(of: "report.html").contains("<svg"))
    }

    @Test func `draws learners from a model, the same for the same seed`() async throws {
        let vidya = try Vidya()
        try vidya.write(Self.log, to: "log.csv")
        #expect(try await vidya.run("fit", "--answers", "log.csv", "--out", "model.json").code == 0)
        for (seed, out) in [("1", "a.csv"), ("1", "b.csv"), ("2", "c.csv")] {
            let outcome = try await vidya.run(
                "simulate",
                "learners",
                "--model",
                "model.json",
                "--learners",
                "30",
                "--answers",
                "20",
                "--out",
                out,
                "--seed",
                seed
            )
            #expect(outcome.code == 0, "\(outcome.errors)")
        }
        let drawn = try vidya.text(of: "a.csv")
        #expect(drawn.split(separator: "\n").count == 601)
        #expect(try drawn == vidya.text(of: "b.csv"))
        #expect(try drawn != vidya.text(of: "c.csv"))
        #expect(try await vidya.run("fit", "--answers", "a.csv", "--out", "again.json").code == 0)
    }

    @Test func `bad input is told in one line and writes nothing`() async throws {
        let vidya = try Vidya()
        try vidya.write("user,item,correct\n1,2,1\n", to: "lacking.csv")
        try vidya.write("{\"format\":\"other\",\"version\":1}", to: "other.json")
        let lacking = try await vidya.run("fit", "--answers", "lacking.csv", "--out", "model.json")
        #expect(lacking.code >= 64)
        #expect(lacking.errors.contains("skills"))
        #expect(lacking.errors.split(separator: "\n").count == 1)
        #expect(!FileManager.default.fileExists(atPath: vidya.folder.appending(path: "model.json").path))
        let other = try await vidya.run(
            "predict",
            "--model",
            "other.json",
            "--answers",
            "lacking.csv",
            "--out",
            "p.csv"
        )
        #expect(other.code >= 64)
        #expect(other.errors.contains("other"))
        let both = try await vidya.run("fit", "--answers", "lacking.csv", "--from-store")
        #expect(both.code >= 64)
        let few = try await vidya.run("evaluate", "--answers", "lacking.csv", "--model", "bkt")
        #expect(few.code >= 64)
    }

    @Test func `a bad row is told by number, gets the mean, and the others are foreseen`() async throws {
        let vidya = try Vidya()
        try vidya.write(Self.log, to: "log.csv")
        #expect(try await vidya.run("fit", "--answers", "log.csv", "--out", "model.json").code == 0)
        try vidya.write("user,item,skills,correct\n1,a,easy,1\n1,b,easy,maybe\n1,c,easy,0\n", to: "odd.csv")
        let outcome = try await vidya.run("predict", "--model", "model.json", "--answers", "odd.csv", "--out", "p.csv")
        #expect(outcome.code == 65)
        #expect(outcome.errors.contains("row 2"))
        #expect(try predictions(vidya, "p.csv").count == 3)
    }
}
