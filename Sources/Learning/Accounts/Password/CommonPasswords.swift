/// The passwords that guessers try first, as far as they are long enough to be taken otherwise.
enum CommonPasswords {
    /// Whole passwords of 10 characters or more, in lower case.
    static let all: Set<String> = [
        "1234567890", "12345678910", "123456789a", "0987654321", "1234512345", "1122334455", "qwertyuiop",
        "qwerty12345", "qwerty123456", "1q2w3e4r5t", "1q2w3e4r5t6y", "1qaz2wsx3edc", "q1w2e3r4t5y6", "asdfghjkl1",
        "asdfghjkl;", "zxcvbnm123", "password12", "password123", "password1234", "passw0rd123", "p@ssw0rd123",
        "iloveyou12", "iloveyou123", "letmein123", "welcome123", "football123", "princess123", "sunshine123",
        "india12345", "indian1234", "krishna123", "ganesh1234", "abcdefghij", "abcd123456", "abc1234567",
        "admin12345", "administrator", "changeme123", "default123", "superman123", "baseball123", "trustno1234",
        "9876543210", "11111111111", "aaaaaaaaaa", "qazwsxedcr", "student123", "teacher123", "mypassword",
    ]

    /// Words that stay common whatever digits and signs are put before and after them, in lower case.
    static let stems: Set<String> = [
        "password", "passw0rd", "p@ssword", "p@ssw0rd", "qwerty", "qwertyuiop", "letmein", "welcome", "iloveyou",
        "admin", "administrator", "changeme", "student", "teacher", "learner", "vidya", "india", "football",
        "cricket", "sunshine", "princess", "dragon", "monkey", "krishna", "ganesh", "jaimatadi", "physics",
        "chemistry", "mathematics", "abcdefgh", "asdfghjkl", "school", "default", "secret",
    ]
}
