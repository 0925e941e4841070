/// The floor of every module: a module imports only modules of lower floors.
enum Floors {
    static let ofModule: [String: Int] = [
        "Quantities": 1, "Formulas": 1, "KnowledgeTracing": 2, "Curriculum": 2, "CourseFolder": 3, "Prediction": 3, "Learning": 5,
        "Settings": 5, "Relational": 5, "Store": 6, "Signals": 6, "Interop": 6, "Pages": 6, "Web": 7, "Commands": 8,
        "vidya": 9,
    ]

    /// What a module may import although it stands on no floor: its own C libraries.
    static let librariesOfC: Set<String> = ["CLibPQ", "CZlib", "CLZMA"]

    /// The modules that own a package: no others import it, so that it can be exchanged in one place.
    static let owners: [String: Set<String>] = [
        "GRDB": ["Relational"], "GRDBSQLite": ["Relational"], "CLibPQ": ["Relational"],
        "CZlib": ["Interop"], "CLZMA": ["Interop"], "Mustache": ["Pages"], "Yams": ["CourseFolder", "Settings"],
        "Crypto": ["Learning", "Relational", "Signals", "Web"], "CryptoExtras": ["Learning"],
        "HTTPTypes": ["Web"], "NIOCore": ["Signals", "Web"], "NIOPosix": ["Signals", "Web"],
        "Hummingbird": ["Web", "Commands"], "Logging": ["Web", "Commands"], "ServiceLifecycle": ["Web", "Commands"],
        "UnixSignals": ["Commands"], "ArgumentParser": ["Commands", "vidya"],
    ]

    /// What comes with the compiler and the system, free for every floor from 3 up.
    static let system: Set<String> = ["Foundation", "FoundationEssentials", "Dispatch", "Synchronization"]
    /// What comes with the compiler and the system, free for every floor.
    static let systemOfPureFloors: Set<String> = ["Glibc", "Musl", "Darwin", "Synchronization"]
}
