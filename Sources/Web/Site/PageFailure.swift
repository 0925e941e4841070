import Hummingbird

/// A page that could not be shown, and the cookies that its reply must set all the same.
///
/// NB: a refresh token is good once; without its successor the visitor would be signed out by the next page.
struct PageFailure: Error {
    let cause: any Error
    let cookies: [Cookie]
}
