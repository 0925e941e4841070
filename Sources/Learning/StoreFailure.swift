/// An error of a driver behind a seam, as far as a caller may know of it.
package protocol StoreFailure: Error {
    /// What the caller may be told where trying again helps; `nil` where the fault is ours.
    var advice: String? { get }
}
