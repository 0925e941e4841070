import Testing

/// The rules of this folder are only as good as the reading of the sources that they rest on.
@Suite struct ReadingTests {
    @Test func `comments and the inside of strings are blanked and lines stay`() {
        let text = #"""
            let a = "try // {" // as {
            /* one /* two */ { */ let b = #"a "quoted" \(x) {"#
            let c = "x \(names["key"] ?? "}") y"; let d = {}
            """#
        let code = CodeBlanker.code(of: text)
        #expect(code.split(separator: "\n").count == 3)
        #expect(!code.contains("try") && !code.contains("quoted") && !code.contains("key") && !code.contains("one"))
        #expect(code.contains("let b =") && code.contains("; let d = {}"))
        #expect(code.count { $0 == "{" } == 1 && code.count { $0 == "}" } == 1)
    }

    @Test func `a string over several lines is blanked to its end`() {
        let quotes = "\"\"\""
        let code = CodeBlanker.code(of: "let a = \(quotes)\n  say \"{\"\n  \(quotes)\nlet b = 1")
        #expect(!code.contains("{"))
        #expect(code.hasSuffix("\nlet b = 1"))
    }

    @Test func `imports are found with their line, of a module as a whole or of one of its types`() {
        let file = SourceFile(
            path: "Sources/A/B.swift",
            text: "import X\n// import Y\npackage import Z\nimport struct W.V\n"
        )
        #expect(file.module == "A")
        #expect(file.imports.map(\.line) == [1, 3, 4])
        #expect(file.imports.map(\.name) == ["X", "Z", "W"])
    }

    @Test func `the length of a body is its lines between the braces`() {
        let text = """
            protocol P {
                func none(_ body: () -> Void)
            }
            struct S {
                func two(_ f: () -> Void = { }) -> Int {
                    if true { }
                    return 1
                }
                init() {}
            }
            """
        let bodies = FunctionBodies.bodies(in: SourceFile(path: "Sources/A/S.swift", text: text))
        #expect(bodies.map(\.length) == [2, 0])
        #expect(bodies.map(\.line) == [5, 9])
    }

    @Test func `a circle is found through any number of files, and an extension closes none`() {
        let texts = [
            "A": "struct A { let b: B }", "B": "struct B { let c: C }", "C": "struct C { let a: A }",
            "D": "struct D { let a: A }", "A+D": "extension A { var d: D { D() } }",
        ]
        let files = texts.map { SourceFile(path: "Sources/M/\($0.key).swift", text: $0.value) }
        #expect(TypeGraph(files).circles == [["Sources/M/A.swift", "Sources/M/B.swift", "Sources/M/C.swift"]])
    }
}
