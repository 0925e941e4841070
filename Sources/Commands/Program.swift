/// What the program is.
enum Program {
    /// The version, as `--version` and the OpenAPI document show it.
    static let version = "0.1.0"
}
