import Commands

/// The program: everything it does is a command.
@main
struct Vidya {
    static func main() async {
        await EntryPoint.run()
    }
}
