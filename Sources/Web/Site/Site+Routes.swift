import Hummingbird
import Learning
import Pages
import Quantities

extension Site {
    /// Adds every page, form and file of the site to a router.
    func addRoutes(to router: Router<VidyaContext>, limit: RateLimit) {
        let routes =
            SignInRoutes().routes + HomeRoutes().routes + PracticeRoutes().routes + ConceptRoutes().routes
            + ClassRoutes().routes
        for route in routes {
            router.on(
                RouterPath(route.path),
                method: route.method,
                responder: PageResponder(route: route, site: self, limit: limit)
            )
        }
        StaticRoutes(files: templates.staticFiles, katexFolder: katexFolder).add(to: router)
    }
}
