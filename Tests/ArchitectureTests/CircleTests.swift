import Testing

/// A file that declares a type can be read without the files that need that type.
///
/// What joins two types both ways, such as a text's reading into a value and back, lies in an extension's own file
/// (`Type+Topic.swift`), which declares no type and so never closes a circle. Folders may need each other: they group
/// files by subject, not by layer, and layers are modules.
@Suite struct CircleTests {
    @Test(arguments: SourceTree.modules)
    func `no files of a module need each other in a circle`(module: String) {
        let files = SourceTree.sources.filter { $0.module == module }
        let circles = TypeGraph(files).circles
        #expect(circles == [])
    }
}
