import Foundation
package import Prediction

/// A predictor of answers as it is kept with a model version: its text, and what the text says.
package struct ModelPredictor: Hashable, Sendable {
    /// The predictor as JSON; two with the same text are the same.
    package let text: String
    /// The predictor.
    package let predictor: AnswerPredictor

    /// Reads a predictor; throws `DecodingError` where the text is none.
    package init(text: String) throws {
        predictor = try JSONDecoder().decode(AnswerPredictor.self, from: Data(text.utf8))
        self.text = text
    }

    /// Takes a predictor that was just fitted.
    package init(_ predictor: AnswerPredictor) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        text = String(decoding: try encoder.encode(predictor), as: UTF8.self)
        self.predictor = predictor
    }

    package static func == (left: Self, right: Self) -> Bool { left.text == right.text }

    package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
