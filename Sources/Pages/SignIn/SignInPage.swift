/// The page where a person signs in.
///
/// Form: `POST /sign-in` with `csrf`, `name`, `password` and `next` (a path of this site to go on to).
package struct SignInPage: Hashable, Sendable {
    /// Why the last try did not succeed.
    package enum Fault: Hashable, Sendable {
        /// Name and password do not belong together.
        case wrongCredentials
        /// Too many tries; the next is allowed after so many minutes.
        case tooManyTries(minutes: Int)
        /// The page was open too long.
        case expired
    }

    /// The name typed so far.
    package let name: String
    /// The path to go on to after sign-in.
    package let next: String
    /// Why the last try did not succeed; `nil` on the first.
    package let fault: Fault?

    /// Makes the sign-in page.
    package init(name: String = "", next: String = "/", fault: Fault? = nil) {
        self.name = name
        self.next = next
        self.fault = fault
    }
}
