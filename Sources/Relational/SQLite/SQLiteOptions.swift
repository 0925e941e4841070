package import Quantities

/// How a SQLite database is opened.
package struct SQLiteOptions: Hashable, Sendable {
    /// How long a transaction waits for another process that holds the database; 5 seconds unless told.
    package var busyTimeout = TimeSpan(seconds: 5)
    /// How many reads run at once on a file, 1 or more; in memory there is one connection for all.
    package var readerCount = 4
    /// How many writes share one commit at most.
    package var sharedCommitLimit = 512
    /// How long a shared commit takes further writes in; it bounds how long the first of them waits.
    package var sharedCommitSpan = TimeSpan(seconds: 0.02)

    /// How many KiB of pages each connection keeps in memory.
    package var pageCache = 8192
    /// After how many pages of 4 KiB the write-ahead log is copied into the database.
    package var checkpointPages = 8192

    /// Makes the options that suit a server.
    package init() {}
}
