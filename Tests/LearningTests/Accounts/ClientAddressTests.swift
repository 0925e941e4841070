import Learning
import Testing

@Suite struct ClientAddressTests {
    @Test(arguments: [
        ("203.0.113.9", "203.0.113.0/24", "203.0.113.9"),
        ("::ffff:203.0.113.9", "203.0.113.0/24", "203.0.113.9"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1::/48", "2001:db8:1:2::/64"),
        ("", "unknown", "unknown"), ("203.0.113", "unknown", "unknown"), ("host.example", "unknown", "unknown"),
    ])
    func `keeps prefixes only`(text: String, audit: String, counted: String) {
        #expect(ClientAddress(text: text).auditPrefix == audit)
        #expect(ClientAddress(text: text).guardPrefix == counted)
    }
}
