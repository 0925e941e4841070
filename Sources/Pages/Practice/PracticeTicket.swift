/// The hidden fields that say which item of which session a form is about.
package struct PracticeTicket: Hashable, Sendable {
    /// Field `session`.
    package let session: String
    /// Field `item`: the token of the item as it was drawn.
    package let item: String
    /// Field `key`: a fresh value that makes posting twice the same as posting once.
    package let key: String

    /// Makes the hidden fields of a practice form.
    package init(session: String, item: String, key: String) {
        self.session = session
        self.item = item
        self.key = key
    }
}
