// swift-tools-version: 6.2
import PackageDescription

// Floors, from the ground up; a module imports only from floors below its own (docs/development.md).
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

func library(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

func tests(of name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name + "Tests", dependencies: dependencies, swiftSettings: strict)
}

let nio: [Target.Dependency] = [
    .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
]
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")

let package = Package(
    name: "vidya",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "KnowledgeTracing", targets: ["KnowledgeTracing", "Quantities"]),
        .executable(name: "vidya", targets: ["vidya"]),
    ],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
    ],
    targets: [
        // Floor 1
        library("Quantities", []),
        library("Formulas", []),
        // Floor 2
        library("KnowledgeTracing", ["Quantities"]),
        library("Curriculum", ["Quantities"]),
        // Floor 3
        library("CourseFolder", ["Quantities", "Curriculum", .product(name: "Yams", package: "Yams")]),
        library("Prediction", ["Quantities", "KnowledgeTracing"]),
        // Floor 5
        library("Learning", ["Quantities", "KnowledgeTracing", "Curriculum", "Prediction", crypto,
            .product(name: "CryptoExtras", package: "swift-crypto")]),
        library("Settings", [.product(name: "Yams", package: "Yams")]),
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CLZMA", pkgConfig: "liblzma", providers: [.apt(["liblzma-dev"])]),
        library("Relational", ["Quantities", "CLibPQ", crypto, .product(name: "GRDB", package: "GRDB.swift"),
            .product(name: "GRDBSQLite", package: "GRDB.swift")]),
        // Floor 6
        library("Store", ["Quantities", "KnowledgeTracing", "Curriculum", "Prediction", "Learning", "Relational"]),
        library("Signals", ["Quantities", "Learning", crypto] + nio),
        library("Interop", ["Quantities", "KnowledgeTracing", "CZlib", "CLZMA"]),
        library("Pages", ["Quantities", "Formulas", .product(name: "Mustache", package: "swift-mustache")],
            resources: [.copy("Resources")]),
        // Floor 7
        library("Web", ["Quantities", "KnowledgeTracing", "Curriculum", "Prediction", "Formulas", "Learning", "Pages", hummingbird,
            httpTypes, logging, crypto, lifecycle] + nio),
        // Floor 8
        library("Commands", ["Quantities", "KnowledgeTracing", "Curriculum", "CourseFolder", "Prediction", "Learning", "Settings",
            "Relational", "Store", "Signals", "Interop", "Pages", "Web", hummingbird, logging, lifecycle, argumentParser,
            .product(name: "UnixSignals", package: "swift-service-lifecycle")]),
        // Floor 9
        .executableTarget(name: "vidya", dependencies: ["Commands"], swiftSettings: strict),
        // Tests
        .target(name: "TestSupport", dependencies: ["Relational"], path: "Tests/TestSupport", swiftSettings: strict),
        tests(of: "Architecture", []),
        tests(of: "Quantities", ["Quantities"]),
        tests(of: "Formulas", ["Formulas"]),
        tests(of: "KnowledgeTracing", ["KnowledgeTracing", "Quantities"]),
        tests(of: "Curriculum", ["Curriculum", "Quantities"]),
        tests(of: "CourseFolder", ["CourseFolder", "Curriculum", "Quantities"]),
        tests(of: "Prediction", ["Prediction", "KnowledgeTracing", "Quantities"]),
        tests(of: "Settings", ["Settings"]),
        tests(of: "Interop", ["Interop", "CZlib", "CLZMA", "Quantities"]),
        tests(of: "Relational", ["Relational", "Quantities", "TestSupport"]),
        tests(of: "Learning", ["Learning", "Quantities", "KnowledgeTracing", "Curriculum", "Prediction", "CourseFolder", crypto,
            .product(name: "CryptoExtras", package: "swift-crypto"), "TestSupport"]),
        tests(of: "Store", ["Store", "Learning", "Quantities", "KnowledgeTracing", "Curriculum", "Prediction", "CourseFolder",
            "Relational", "TestSupport"]),
        tests(of: "Signals", ["Signals", "Learning", "Quantities"] + nio),
        tests(of: "Pages", ["Pages", "Formulas", "Quantities"]),
        tests(of: "Web", ["Web", "Learning", "Store", "Relational", "Pages", "Curriculum", "CourseFolder",
            "KnowledgeTracing", "Quantities", "TestSupport", hummingbird, httpTypes, logging,
            .product(name: "HummingbirdTesting", package: "hummingbird")] + nio),
        tests(of: "Commands", ["KnowledgeTracing", "Quantities", "TestSupport"]),
    ],
    swiftLanguageModes: [.v6]
)
