/// What a page needs in order to word itself.
package struct PageContext: Sendable {
    /// The texts of the frame's language.
    package let words: Catalogue
    /// The frame that the page is set in.
    package let frame: Frame

    /// Makes the context of one rendering.
    package init(words: Catalogue, frame: Frame) {
        self.words = words
        self.frame = frame
    }
}
