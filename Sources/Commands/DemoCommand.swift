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
                try await demo.make(course: imported.id) { share in
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
