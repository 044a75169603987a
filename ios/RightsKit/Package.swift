// swift-tools-version: 6.0
// The core for an iOS app. The sources of RightsFFI and RightsBindings are links to bindings/generated/swift.

import PackageDescription

let package = Package(
    name: "RightsKit",
    platforms: [.iOS(.v15), .macOS(.v13)],
    products: [.library(name: "RightsKit", targets: ["RightsKit"])],
    targets: [
        .systemLibrary(name: "RightsFFI"),
        .target(
            name: "RightsBindings", dependencies: ["RightsFFI"],
            linkerSettings: [.linkedLibrary("rights_bindings", .when(platforms: [.linux]))]),
        .target(name: "RightsKit", dependencies: ["RightsBindings"]),
        .testTarget(name: "RightsKitTests", dependencies: ["RightsKit", "RightsBindings"]),
    ],
    swiftLanguageModes: [.v6]
)
