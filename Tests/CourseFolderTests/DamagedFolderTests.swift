import CourseFolder
import Curriculum
import Foundation
import Quantities
import Testing

@Suite struct DamagedFolderTests {
    @Test(arguments: ["concept.yaml", "items.yaml", "lesson.md"])
    func `a damaged file is read or refused with faults, never worse`(name: String) throws {
        let whole = [
            "concept.yaml": FolderOnDisk.concept, "items.yaml": FolderOnDisk.items, "lesson.md": FolderOnDisk.lesson,
        ]
        let original = Array(try #require(whole[name]).utf8)
        let spice = Array("[]{}:,-|>&*!%@'\"\\$# \n\t0x\u{FF}".utf8)
        var generator = SeededGenerator(seed: 17)
        for _ in 0..<250 {
            var bytes = original
            for _ in 0..<(1 + generator.next() % 6) {
                let place = Int(generator.next() % UInt64(bytes.count))
                switch generator.next() % 3 {
                case 0: bytes[place] = spice[Int(generator.next() % UInt64(spice.count))]
                case 1: bytes.insert(spice[Int(generator.next() % UInt64(spice.count))], at: place)
                default: bytes.removeSubrange(place..<min(place + 5, bytes.count))
                }
            }
            let text = String(decoding: bytes, as: UTF8.self)
            for fault in try FolderOnDisk(["physics/kinematics/\(name)": text]).faults {
                #expect(!fault.isEmpty)
            }
        }
    }
}
