package import Learning
package import Quantities
package import Relational

extension PeopleSeams {
    /// The seams over a migrated database.
    package init(database: any RelationalDatabase, clock: WallClock) {
        self.init(
            accounts: RelationalAccountStore(database: database),
            classes: RelationalClassStore(database: database),
            tokens: RelationalRefreshTokenStore(database: database),
            signInGuard: RelationalSignInGuard(database: database),
            audit: RelationalAuditLog(database: database),
            clock: clock
        )
    }
}
