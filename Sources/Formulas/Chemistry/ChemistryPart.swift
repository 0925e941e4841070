/// A part of a chemical formula or equation.
enum ChemistryPart: Hashable, Sendable {
    /// A coefficient, element symbol or bracket, as written.
    case text(String)
    /// A number of atoms below the line.
    case count(String)
    /// A charge or mass number above the line.
    case raised(String)
    /// A reaction arrow, such as `->` or `<=>`.
    case arrow(String)
    /// A plus between substances.
    case plus
    /// A bond: `-`, `=` or `#`.
    case bond(Character)
    /// A state of matter: `s`, `l`, `g` or `aq`.
    case state(String)
    /// A gas that escapes.
    case gas
    /// A solid that falls out.
    case precipitate
    /// The dot before water of crystallisation.
    case dot
    /// A space between substances.
    case space
}
