package import Quantities

/// Everything that the use cases about people are handed.
package struct PeopleSeams: Sendable {
    /// Accounts and password hashes.
    package let accounts: any AccountStore
    /// Classes and who is in them.
    package let classes: any ClassStore
    /// Sessions and refresh tokens.
    package let tokens: any RefreshTokenStore
    /// Failed sign-ins.
    package let signInGuard: any SignInGuard
    /// The audit log.
    package let audit: any AuditLog
    /// The time.
    package let clock: WallClock
    /// New identifiers.
    package let mint: IdentifierMint

    /// Joins the seams; `mint` is made of the clock where none is given.
    package init(
        accounts: any AccountStore,
        classes: any ClassStore,
        tokens: any RefreshTokenStore,
        signInGuard: any SignInGuard,
        audit: any AuditLog,
        clock: WallClock,
        mint: IdentifierMint? = nil
    ) {
        self.accounts = accounts
        self.classes = classes
        self.tokens = tokens
        self.signInGuard = signInGuard
        self.audit = audit
        self.clock = clock
        self.mint = mint ?? IdentifierMint(clock: clock)
    }

    /// The gate that the use cases ask.
    package var gate: AccessGate { AccessGate(classes: classes, audit: audit, clock: clock) }

    /// An event of now.
    func event(_ action: AuditAction, by caller: Caller, to subject: String?, detail: String = "") -> AuditEvent {
        AuditEvent(
            action,
            by: caller.principal.person,
            to: subject,
            detail: detail,
            at: clock.now,
            from: caller.origin
        )
    }
}
