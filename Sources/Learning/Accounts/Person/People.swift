/// The use cases about people, each callable as a function, made of the same seams.
package struct People: Sendable {
    /// Starts a session with name and password.
    package let signIn: SignIn
    /// Starts a session for somebody whom another system vouches for.
    package let startSession: StartSession
    /// Exchanges a refresh token.
    package let refresh: Refresh
    /// Ends sessions.
    package let signOut: SignOut
    /// Opens accounts.
    package let createAccount: CreateAccount
    /// Reads, changes and closes accounts.
    package let accounts: AccountOffice
    /// Changes and resets passwords.
    package let changePassword: ChangePassword
    /// Makes, changes and lists classes.
    package let classes: ClassOffice
    /// Reads and checks the audit log.
    package let audit: AuditOffice
    /// Forgets what has expired.
    package let upkeep: PeopleUpkeep
    /// Decides who may see whom.
    package let gate: AccessGate
    /// Reads access tokens.
    package let accessTokens: AccessTokenCodec
    /// Makes and checks the tokens of forms.
    package let formTokens: FormToken

    /// Makes the use cases.
    package init(seams: PeopleSeams, hasher: PasswordHasher, keys: KeyRing) {
        let codec = AccessTokenCodec(keys: keys)
        startSession = StartSession(seams: seams, codec: codec)
        signIn = SignIn(seams: seams, hasher: hasher, startSession: startSession)
        refresh = Refresh(seams: seams, codec: codec)
        signOut = SignOut(seams: seams)
        createAccount = CreateAccount(seams: seams, hasher: hasher)
        accounts = AccountOffice(seams: seams)
        changePassword = ChangePassword(seams: seams, hasher: hasher)
        classes = ClassOffice(seams: seams)
        audit = AuditOffice(seams: seams)
        upkeep = PeopleUpkeep(seams: seams)
        gate = seams.gate
        accessTokens = codec
        formTokens = FormToken(keys: keys)
    }
}
