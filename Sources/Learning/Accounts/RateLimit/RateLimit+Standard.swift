import Quantities

extension RateLimit {
    /// Tries to sign in, by address: 30 at once, 30 a minute; a class signs in behind one address.
    package static let signIn = RateLimit(name: "sign-in", 30, per: .minutes(1))
    /// Exchanges of refresh tokens, by address: 60 at once, 60 a minute.
    package static let refresh = RateLimit(name: "refresh", 60, per: .minutes(1))
    /// All requests of one person, or of one address where nobody is signed in: 600 at once, 10 a second.
    package static let requests = RateLimit(name: "requests", 600, per: .minutes(1))
}
