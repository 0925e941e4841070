import ArgumentParser
import CourseFolder
import Curriculum
import Learning
import Quantities
import Settings

/// Fills a new database with a course and a simulated class.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Load a course and a simulated class with history; does nothing where it is there already."
    )

    @OptionGroup var options: DeploymentOptions
    @Option(help: "The folder of the course to load.")
    var course = "Courses/jee-starter"
    @Option(help: "How many learners the class has, 2...200.")
    var learners = DemoClass.Plan().learners
    @Option(help: "Over how many days they have practised, 1...90.")
    var days = DemoClass.Plan().days

    func validate() throws {
        guard (2...200).contains(learners) else { throw ValidationError("--learners must be in 2...200") }
        guard (1...90).contains(days) else { throw ValidationError("--days must be in 1...90") }
    }

    func run() async throws {
        try await reporting {
            let deployment = try Deployment(settings: try options.settings())
            try await deployment.migrate()
            let people = try deployment.people()
            let demo = DemoClass(
                people: people,
                accounts: deployment.peopleSeams.accounts,
                practice: deployment.practiceSeams
            )
            let imported = try await CourseArrival(deployment: deployment).load(folder: course)
            if try await !demo.exists() {
                let meter = ProgressMeter(label: "simulate class")
                var plan = DemoClass.Plan()
                plan.learners = learners
                plan.days = days
                try await demo.make(course: imported.id, plan: plan) { share in
                    meter.update(done: Int(share * 100), total: 100)
                }
                meter.finish()
            }
            announce(deployment)
            await deployment.close()
        }
    }

    private func announce(_ deployment: Deployment) {
        let http = deployment.settings.http
        let signIns = DemoClass.signIns
        print("\nVidya: http://\(http.host):\(http.port)")
        print("Sign in with one of these names; the password of all three is \(signIns.password)")
        for name in signIns.names { print("  \(name)") }
        print("")
    }
}
