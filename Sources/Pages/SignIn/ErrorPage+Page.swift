extension ErrorPage: Page {
    package static var template: String { "error" }

    package func title(in context: PageContext) -> String { heading(context.words) }

    package func view(in context: PageContext) -> View {
        var view = View()
        view.set("heading", heading(context.words))
        view.set("advice", advice(context.words))
        view.set("reference", reference)
        return view
    }

    private func heading(_ words: Catalogue) -> String {
        switch problem {
        case .notFound: words["error.notFound"]
        case .forbidden: words["error.forbidden"]
        case .expiredForm: words["error.expired"]
        case .badRequest: words["error.badRequest"]
        case .tooMany: words["error.tooMany"]
        case .system: words["error.system"]
        case .unavailable: words["error.unavailable"]
        }
    }

    private func advice(_ words: Catalogue) -> String {
        switch problem {
        case .notFound: words["error.notFound.advice"]
        case .forbidden: words["error.forbidden.advice"]
        case .expiredForm: words["error.expired.advice"]
        case .badRequest: words["error.badRequest.advice"]
        case .tooMany: words["error.tooMany.advice"]
        case .system: words["error.system.advice"]
        case .unavailable: words["error.unavailable.advice"]
        }
    }
}
