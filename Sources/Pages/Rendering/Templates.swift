package import Formulas
import Mustache

/// The pages' templates, compiled once for each language, with the texts of the catalogue already in them.
package struct Templates: Sendable {
    /// The files that the pages link to.
    package let staticFiles: StaticFiles
    private let catalogues: Catalogues
    private let libraries: [Language: MustacheLibrary]

    /// Reads and compiles everything in the bundle; takes some tens of milliseconds.
    ///
    /// Throws ``ResourceError`` where a file is missing, a template does not parse, or a text is unknown.
    package init() throws(ResourceError) {
        staticFiles = try StaticFiles()
        catalogues = try Catalogues()
        var libraries: [Language: MustacheLibrary] = [:]
        for language in Language.allCases {
            libraries[language] = try Self.library(catalogues[language], staticFiles)
        }
        self.libraries = libraries
    }

    /// The texts of a language.
    package func words(in language: Language) -> Catalogue { catalogues[language] }

    /// The whole HTML document of a page.
    package func html(_ page: some Page, in frame: Frame) -> String {
        let context = PageContext(words: catalogues[frame.language], frame: frame)
        var view = frame.view(title: page.title(in: context), words: context.words)
        view.merge(page.view(in: context))
        // NB: a page's template is in the library, or `init` would have thrown; no page is better than a crash.
        return libraries[frame.language]?.render(view, withTemplate: type(of: page).template) ?? ""
    }

    private static func library(_ words: Catalogue, _ files: StaticFiles) throws(ResourceError) -> MustacheLibrary {
        var library = MustacheLibrary()
        for (file, bytes) in try Resources.files(in: "templates") {
            let name = String(file.prefix { $0 != "." })
            let source = TemplateSource(name: name, text: String(decoding: bytes, as: UTF8.self))
            let text = try source.resolved(words: words, files: files)
            do {
                try library.register(text, named: name)
            } catch {
                throw ResourceError.template(name, reason: "\(error)")
            }
        }
        return library
    }
}
