extension SQL {
    /// The name of a database, table or column that is known only when the program runs, in quotes.
    package init(name: String) {
        self.init(trusted: "\"" + name.replacing("\"", with: "\"\"") + "\"")
    }
}
