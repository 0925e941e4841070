import Testing

@Suite struct SizeTests {
    @Test(arguments: SourceTree.modules)
    func `no file is over 400 lines`(module: String) {
        for file in SourceTree.sources where file.module == module {
            #expect(file.lines.count <= 400, "\(file.path)")
        }
    }

    @Test func `nine files of ten are under 250 lines`() {
        let short = SourceTree.sources.count { $0.lines.count < 250 }
        #expect(short * 10 >= SourceTree.sources.count * 9)
    }

    @Test(arguments: SourceTree.modules)
    func `no function is over 60 lines`(module: String) {
        for file in SourceTree.sources where file.module == module {
            for body in FunctionBodies.bodies(in: file) {
                #expect(body.length <= 60, "\(file.path):\(body.line)")
            }
        }
    }

    @Test func `nine functions of ten are at most 25 lines`() {
        let lengths = SourceTree.sources.flatMap(FunctionBodies.bodies).map(\.length)
        #expect(lengths.count > 1000)
        #expect(lengths.count { $0 <= 25 } * 10 >= lengths.count * 9)
    }
}
