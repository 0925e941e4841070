extension AnswerPredictor: Codable {
    /// The version of the stored form that this code writes and reads.
    package static let formatVersion = 1

    private enum CodingKeys: String, CodingKey {
        case version, answers, learners, vocabulary, head, population
    }

    /// Reads a stored predictor.
    ///
    /// Throws `DecodingError.dataCorrupted` for another version, and where tables do not fit the vocabulary.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let version = try container.decode(Int.self, forKey: .version)
        guard version == Self.formatVersion else {
            throw DecodingError.dataCorruptedError(
                forKey: .version,
                in: container,
                debugDescription: "a predictor of version \(version); this program reads \(Self.formatVersion)"
            )
        }
        trainedAnswers = try container.decode(Int.self, forKey: .answers)
        trainedLearners = try container.decode(Int.self, forKey: .learners)
        vocabulary = try container.decode(Vocabulary.self, forKey: .vocabulary)
        head = try container.decode(StoredHead.self, forKey: .head).head
        let stored = try container.decode(StoredPopulation.self, forKey: .population)
        guard let population = stored.population(vocabulary) else {
            throw DecodingError.dataCorruptedError(
                forKey: .population,
                in: container,
                debugDescription: "tables that do not fit the names of the vocabulary"
            )
        }
        self.population = population
    }

    /// Writes the predictor: names, weights as numbers, and tables as packed numbers; the same bytes for the same model.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(Self.formatVersion, forKey: .version)
        try container.encode(trainedAnswers, forKey: .answers)
        try container.encode(trainedLearners, forKey: .learners)
        try container.encode(vocabulary, forKey: .vocabulary)
        try container.encode(StoredHead(head), forKey: .head)
        try container.encode(StoredPopulation(population), forKey: .population)
    }
}
