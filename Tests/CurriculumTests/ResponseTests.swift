import Curriculum
import Foundation
import Testing

@Suite struct ResponseTests {
    @Test(arguments: [
        (Response.choice(1), #"{"choice":1}"#), (.choices([2, 0]), #"{"choices":[0,2]}"#),
        (.text("50 cm"), #"{"text":"50 cm"}"#),
        (.matches([2, 0, 1]), #"{"matches":[2,0,1]}"#),
    ])
    func `an answer is one key in JSON`(response: Response, json: String) throws {
        #expect(String(decoding: try JSONEncoder().encode(response), as: UTF8.self) == json)
        #expect(try JSONDecoder().decode(Response.self, from: Data(json.utf8)) == response)
    }

    @Test(arguments: [
        "{}", #"{"choice":1,"text":"a"}"#, #"{"choice":"a"}"#, #"{"other":1}"#, "[1]",
        #"{"matches":[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17]}"#,
    ])
    func `anything else is refused`(json: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Response.self, from: Data(json.utf8)) }
    }

    @Test func `a template source survives JSON`() throws {
        for source in [Samples.stopping, Samples.several, Samples.match, Samples.expression("x")] {
            let data = try JSONEncoder().encode(source)
            #expect(try JSONDecoder().decode(TemplateSource.self, from: data) == source)
        }
    }
}
