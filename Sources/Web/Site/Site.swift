import Learning
import Pages

/// The pages: server-rendered, usable without script, in English and Hindi.
struct Site: Sendable {
    let services: Services
    let templates: Templates
    let cookies: SiteCookies
    let authenticator: Authenticator
    let katexFolder: String

    /// Reads and compiles the templates; throws `ResourceError` where the build is incomplete.
    init(services: Services, options: SiteOptions) throws {
        self.services = services
        templates = try Templates()
        cookies = SiteCookies(isSecure: options.hasSecureCookies)
        authenticator = Authenticator(people: services.people, clock: services.clock)
        katexFolder = options.katexFolder
    }
}
