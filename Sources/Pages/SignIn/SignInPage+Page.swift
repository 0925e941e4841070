extension SignInPage: Page {
    package static var template: String { "sign-in" }

    package func title(in context: PageContext) -> String { context.words["signIn.title"] }

    package func view(in context: PageContext) -> View {
        var view = View()
        view.set("name", name)
        view.set("next", next)
        view.set("fault", fault.map { sentence($0, context.words) })
        return view
    }

    private func sentence(_ fault: Fault, _ words: Catalogue) -> String {
        switch fault {
        case .wrongCredentials: words["signIn.wrong"]
        case .tooManyTries(let minutes): words.count("signIn.tooMany", minutes)
        case .expired: words["notice.expired"]
        }
    }
}
