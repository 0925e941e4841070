import Formulas
import Foundation
import Pages
import Testing

@Suite struct CatalogueTests {
    private let catalogues: Catalogues

    init() throws {
        catalogues = try Catalogues()
    }

    private static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources/Pages").resolvingSymlinksInPath()

    private func placeholders(_ text: Catalogue.Text?) -> Set<Substring> {
        let texts: [String] =
            switch text {
            case .plain(let text): [text]
            case .plural(let one, let other): [one, other]
            case nil: []
            }
        return Set(texts.flatMap { $0.matches(of: /\{(\w+)\}/).map(\.output.1) })
    }

    @Test func `has the same texts in both languages`() {
        #expect(Set(catalogues[.english].texts.keys) == Set(catalogues[.hindi].texts.keys))
    }

    @Test func `has the same placeholders in both languages`() {
        for (key, english) in catalogues[.english].texts {
            // NB: the number of a plural may be said in words, as in "an hour ago".
            let ignored: Set<Substring> = ["n"]
            let hindi = placeholders(catalogues[.hindi].texts[key])
            #expect(placeholders(english).subtracting(ignored) == hindi.subtracting(ignored), "\(key)")
        }
    }

    @Test func `has a plural in Hindi wherever English has one`() {
        for (key, english) in catalogues[.english].texts {
            guard case .plural = english else { continue }
            guard case .plural = catalogues[.hindi].texts[key] else {
                Issue.record("\(key) is no plural in Hindi")
                continue
            }
        }
    }

    @Test func `writes Hindi in Devanagari`() {
        for (key, text) in catalogues[.hindi].texts where key != "marks" && key != "bar.part" {
            let words: [String] =
                switch text {
                case .plain(let text): [text]
                case .plural(let one, let other): [one, other]
                }
            for word in words {
                let own = word.replacing(/\{\w+\}/, with: "")
                #expect(own.unicodeScalars.contains { (0x0900...0x097F).contains($0.value) }, "\(key)")
                #expect(!own.contains(/[A-Za-z]/), "\(key): \(word)")
            }
        }
    }

    @Test func `says every text somewhere, and says none that it lacks`() throws {
        var used: Set<String> = []
        let files = try #require(FileManager.default.enumerator(at: Self.sources, includingPropertiesForKeys: nil))
        for case let file as URL in files where ["swift", "mustache"].contains(file.pathExtension) {
            let source = try String(contentsOf: file, encoding: .utf8)
            let keys =
                file.pathExtension == "mustache"
                ? source.matches(of: /\{\{t:([^}]+)\}\}/).map(\.output.1)
                : source.matches(of: /"([a-zA-Z]+(?:\.[a-zA-Z]+)*)"/).map(\.output.1)
            let isTemplate = file.pathExtension == "mustache"
            for key in keys.map(String.init) where isTemplate || catalogues[.english].texts[key] != nil {
                #expect(catalogues[.english].texts[key] != nil, "\(file.lastPathComponent) uses \(key)")
                used.insert(key)
            }
            guard !isTemplate else { continue }
            for match in source.matches(
                of: /(?:words|self)(?:\.text\(|\.count\(|\[)\s*"([^"]+)"|\bcount\("([^"]+)"|\btext\("([^"]+)"/
            ) {
                guard let key = match.output.1 ?? match.output.2 ?? match.output.3 else { continue }
                guard key != "text", key != "rect" else { continue }
                #expect(catalogues[.english].texts[String(key)] != nil, "\(file.lastPathComponent) uses \(key)")
            }
        }
        let unused = Set(catalogues[.english].texts.keys).subtracting(used)
        #expect(unused.isEmpty, "unused: \(unused.sorted())")
    }

    @Test func `counts as each language does`() {
        let (english, hindi) = (catalogues[.english], catalogues[.hindi])
        #expect(english.count("class.learners", 1) == "1 learner")
        #expect(english.count("class.learners", 0) == "0 learners")
        #expect(english.count("class.learners", 12) == "12 learners")
        #expect(hindi.count("age.hours", 1) == "1 घंटा पहले")
        #expect(hindi.count("age.hours", 2) == "2 घंटे पहले")
        #expect(hindi.count("concepts", 0) == "0 अवधारणा")
    }

    @Test func `fills placeholders and leaves what it does not know`() {
        let words = Catalogue(language: .english, texts: ["a": .plain("{x} and {y}")])
        #expect(words.text("a", ["x": "{y}"]) == "{y} and {y}")
        #expect(words["missing"] == "missing")
    }
}
