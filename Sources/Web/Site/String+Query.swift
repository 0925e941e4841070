import Foundation

extension String {
    /// The text as the value of a query parameter.
    var encodedForQuery: String {
        addingPercentEncoding(withAllowedCharacters: .alphanumerics.union(CharacterSet(charactersIn: "-._~/"))) ?? ""
    }
}
