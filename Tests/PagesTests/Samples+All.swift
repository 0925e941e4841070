import Formulas
import Pages

extension Samples {
    /// Every sample as HTML by a short name.
    static func all(_ templates: Templates, _ language: Language) -> [(name: String, html: String)] {
        func html(_ page: some Page, _ path: String, _ viewer: Viewer? = learner, notice: Notice? = nil) -> String {
            templates.html(page, in: frame(path, language, viewer: viewer, notice: notice))
        }
        return [
            ("sign-in", html(SignInPage(next: "/"), "/sign-in", nil)),
            ("sign-in-wrong", html(SignInPage(name: "one", fault: .wrongCredentials), "/sign-in", nil)),
            ("error", html(ErrorPage(.notFound, reference: "a1b2"), "/nowhere")),
            ("home", html(home, "/", notice: .preferencesSaved)),
            ("home-new", html(HomePage(learnerName: "Learner One", next: nil), "/")),
            ("single", html(single, "/practice")),
            ("several", html(several, "/practice")),
            ("numeric", html(numeric, "/practice")),
            ("expression", html(expression, "/practice")),
            ("match", html(match, "/practice")),
            ("right", html(right, "/practice")),
            ("wrong", html(wrong, "/practice")),
            ("partly", html(partly, "/practice")),
            ("gave-up", html(gaveUp, "/practice")),
            ("concepts", html(concepts, "/concepts")),
            ("map", html(map, "/map?subject=physics")),
            ("concept", html(concept, "/concepts/kinematics")),
            ("classes", html(classes, "/classes/12a", teacher)),
        ]
    }
}
