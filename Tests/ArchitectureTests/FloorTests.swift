import Testing

@Suite struct FloorTests {
    @Test func `every module stands on a floor`() {
        #expect(SourceTree.modules.filter { Floors.ofModule[$0] == nil } == [])
        #expect(SourceTree.sources.count > 300)
    }

    @Test(arguments: SourceTree.modules)
    func `a module imports only modules of lower floors`(module: String) throws {
        let own = try #require(Floors.ofModule[module])
        for file in SourceTree.sources where file.module == module {
            for (name, line) in file.imports {
                guard let other = Floors.ofModule[name] else { continue }
                #expect(other < own, "\(file.path):\(line) imports \(name)")
            }
        }
    }

    @Test func `the relational floor knows no part of the domain but its quantities`() {
        for file in SourceTree.sources where file.module == "Relational" {
            let ours = file.imports.map(\.name).filter { Floors.ofModule[$0] != nil }
            #expect(ours.allSatisfy { $0 == "Quantities" }, "\(file.path)")
        }
    }

    @Test func `the pure floors need neither Foundation nor a package`() {
        for file in SourceTree.sources where (Floors.ofModule[file.module] ?? 0) <= 2 {
            for (name, line) in file.imports where Floors.ofModule[name] == nil {
                #expect(Floors.systemOfPureFloors.contains(name), "\(file.path):\(line) imports \(name)")
            }
        }
    }

    @Test func `a package is imported only by the modules that own it`() {
        for file in SourceTree.sources {
            for (name, line) in file.imports where Floors.ofModule[name] == nil {
                if Floors.system.contains(name) || Floors.systemOfPureFloors.contains(name) { continue }
                #expect(Floors.owners[name]?.contains(file.module) == true, "\(file.path):\(line) imports \(name)")
            }
        }
    }
}
