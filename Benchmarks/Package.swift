// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "vidya", path: "..")],
    targets: [
        .target(name: "AllocationCount"),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .executableTarget(name: "load", swiftSettings: strict),
        .executableTarget(name: "baseline", dependencies: ["CSQLite"], swiftSettings: strict),
        .executableTarget(
            name: "update",
            dependencies: ["AllocationCount", .product(name: "KnowledgeTracing", package: "vidya")],
            swiftSettings: strict
        ),
    ],
    swiftLanguageModes: [.v6]
)
