/// A fitted model as it is written to a file or a database, with what it was fitted to.
package struct ModelDocument: Sendable, Codable {
    /// Why a document is no model.
    package enum Fault: Error, Hashable, Sendable, CustomStringConvertible {
        /// It is of another format, or a later version of this one.
        case unknownFormat(String, version: Int)

        package var description: String {
            switch self {
            case .unknownFormat(let format, let version):
                "the format is \"\(format)\", version \(version); this program reads "
                    + "\"\(ModelDocument.format)\", versions up to \(ModelDocument.version)"
            }
        }
    }

    /// What a document calls its format.
    static let format = "vidya-model"
    /// The version that is written, and the highest that is read.
    static let version = 1

    /// The model.
    package let model: FittedModel
    /// The number of answers that it was fitted to.
    package let answers: Int
    /// The number of learners who gave them.
    package let learners: Int

    /// Makes a document.
    package init(model: FittedModel, answers: Int, learners: Int) {
        self.model = model
        self.answers = answers
        self.learners = learners
    }

    private enum CodingKeys: String, CodingKey {
        case format, version, model, answers, learners, content
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let format = try container.decode(String.self, forKey: .format)
        let version = try container.decode(Int.self, forKey: .version)
        guard format == Self.format, version <= Self.version else {
            throw Fault.unknownFormat(format, version: version)
        }
        answers = try container.decode(Int.self, forKey: .answers)
        learners = try container.decode(Int.self, forKey: .learners)
        switch try container.decode(ModelKind.self, forKey: .model) {
        case .bkt, .bktForget: model = .bkt(try container.decode(BKTModel.self, forKey: .content))
        case .full: model = .full(try container.decode(AnswerPredictor.self, forKey: .content))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(Self.format, forKey: .format)
        try container.encode(Self.version, forKey: .version)
        try container.encode(model.kind, forKey: .model)
        try container.encode(answers, forKey: .answers)
        try container.encode(learners, forKey: .learners)
        switch model {
        case .bkt(let content): try container.encode(content, forKey: .content)
        case .full(let content): try container.encode(content, forKey: .content)
        }
    }
}
