import Prediction
import Quantities

/// Learners with planted abilities who answer items with planted difficulties; the same for the same seed.
struct PlantedClass {
    var table = AnswerTable()
    var questions: [Question] = []
    /// Easiness of the items, in log-odds.
    var ease: [Double] = []

    init(learners: Int = 40, items: Int = 24, answers: Int = 30, timed: Bool = true, seed: UInt64 = 7) {
        var random = SeededGenerator(seed: seed)
        for item in 0..<items {
            let skills = item % 5 == 0 ? ["s0", "s\(1 + item % 3)"] : ["s\(item % 4)"]
            questions.append(table.vocabulary.question(item: "i\(item)", skills: skills))
            ease.append(4 * random.unit() - 2)
        }
        for learner in 0..<learners {
            let ability = 3 * random.unit() - 1.5
            var time = 0.0
            for answer in 0..<answers {
                let item = Int(random.next() % UInt64(items))
                time += 5 + 60 * random.unit()
                let chance = LogOdds(ability + ease[item] + 0.02 * Double(answer)).probability.value
                let isCorrect = random.unit() < chance
                table.append(learner: learner, questions[item], isCorrect: isCorrect, at: timed ? time : nil)
            }
        }
    }

    /// The probabilities of every answer of the table, each from the learner's earlier answers.
    func predictions(of predictor: AnswerPredictor) -> [Double] {
        var traces: [Int: LearnerTrace] = [:]
        return (0..<table.count).map { place in
            let row = table.row(place)
            return predictor.predictAndRecord(
                row.isCorrect,
                to: row.question,
                at: row.time,
                in: &traces[row.learner, default: LearnerTrace()]
            ).value
        }
    }
}
