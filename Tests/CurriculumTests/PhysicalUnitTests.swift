import Curriculum
import Testing

@Suite struct PhysicalUnitTests {
    private func number(_ top: Int, _ bottom: Int = 1) throws -> Number { try Number(top).divided(by: Number(bottom)) }

    @Test(arguments: [
        (36, "km/h", 10, 1, "m/s"), (50, "cm", 1, 2, "m"), (1, "L", 1, 1000, "m^3"), (1, "kJ/mol", 1000, 1, "J/mol"),
        (1, "g/cm^3", 1000, 1, "kg/m^3"), (1, "atm", 101_325, 1, "Pa"), (1, "M", 1000, 1, "mol/m^3"),
        (25, "%", 1, 4, "1"),
        (1, "day", 86_400, 1, "s"), (1, "cal", 523, 125, "J"), (1, "N/m^2", 1, 1, "Pa"), (1, "kg m^2 s^-2", 1, 1, "J"),
        (1, "J/(mol K)", 1, 1, "J/mol K"), (1, "V*A", 1, 1, "W"), (1, "µF", 1, 1_000_000, "F"),
        (1, "kΩ", 1000, 1, "ohm"),
        (1, "m s⁻²", 1, 1, "m/s2"), (3, "bar", 300_000, 1, "N m^-2"), (1, "hour", 60, 1, "min"),
        (1, "mL", 1, 1, "cm^3"),
    ])
    func `conversions are exact`(value: Int, from: String, top: Int, bottom: Int, to: String) throws {
        let result = try PhysicalUnit(from).convert(Number(value), to: PhysicalUnit(to))
        #expect(try result == number(top, bottom))
    }

    @Test func `a temperature moves with its zero, a difference of temperatures does not`() throws {
        #expect(try PhysicalUnit("°C").convert(25, to: PhysicalUnit("K")) == number(5963, 20))
        #expect(try PhysicalUnit("K").convert(number(5463, 20), to: PhysicalUnit("°C")) == 0)
        #expect(try PhysicalUnit("J/°C").convert(3, to: PhysicalUnit("J/K")) == 3)
    }

    @Test func `an electron volt is 1_602176634e-19 joule`() throws {
        let joules = try #require(try PhysicalUnit("eV").convert(1, to: PhysicalUnit("J")))
        #expect(joules.isExact)
        #expect(joules.real == 1.602176634e-19)
    }

    @Test func `there and back is where it began`() throws {
        let groups = [
            ["m", "cm", "km", "nm", "angstrom"], ["J", "kJ", "eV", "cal"], ["Pa", "atm", "bar", "torr"], ["K", "°C"],
        ]
        for group in groups {
            for (from, to) in zip(group, group.dropFirst()) {
                let there = try #require(try PhysicalUnit(from).convert(number(7, 3), to: PhysicalUnit(to)))
                #expect(try PhysicalUnit(to).convert(there, to: PhysicalUnit(from)) == number(7, 3))
            }
        }
    }

    @Test func `units of different quantities do not convert`() throws {
        #expect(try PhysicalUnit("s").convert(1, to: PhysicalUnit("m")) == nil)
        #expect(try !PhysicalUnit("N").isCompatible(with: PhysicalUnit("J")))
    }

    @Test(arguments: [
        ("m/s^2", "m/s²"), ("ohm", "Ω"), ("kohm", "kΩ"), ("N*m", "N·m"), ("mol^-1", "mol⁻¹"), ("degC", "°C"),
    ])
    func `a unit is shown as print shows it`(written: String, label: String) throws {
        #expect(try PhysicalUnit(written).label == label)
    }

    @Test(arguments: [
        ("Nm", "N m"), ("ms^-1", "m/s"), ("ms-2", "m/s^2"), ("kgms^-1", "kg m/s"), ("Jmol^-1K^-1", "J/(mol K)"),
        ("Js", "J s"),
        ("molL^-1", "mol/L"), ("Vm^-1", "V/m"), ("ms", "10^-3"),
    ])
    func `learners run symbols together`(typed: String, meant: String) throws {
        let unit = try PhysicalUnit(typed: typed)
        let expected = try meant == "10^-3" ? PhysicalUnit("ms") : PhysicalUnit(meant)
        #expect(unit.convert(1, to: expected) == 1, "\(typed)")
    }

    @Test(arguments: ["apples", "m/", "m^", "m^x", "", "(m", "m)", "kkg", "m^99999"])
    func `what is no unit is refused`(text: String) {
        #expect(throws: UnitError.self) { try PhysicalUnit(text) }
    }
}
