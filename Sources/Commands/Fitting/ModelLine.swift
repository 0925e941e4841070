import Foundation
import KnowledgeTracing
import Learning
import Prediction
import Quantities

/// A model version as it is listed.
struct ModelLine: Encodable {
    let version: String
    let isActive: Bool
    let algorithm: String
    let fittedConcepts: Int
    let createdAt: String
    let record: FitRecord?

    init(_ version: ModelVersion, isActive: Bool) {
        self.version = version.id.rawValue
        self.isActive = isActive
        algorithm = version.record?.kind.rawValue ?? version.algorithm.identifier
        fittedConcepts = version.parameters.fitted.count
        createdAt = version.createdAt.description
        record = version.record
    }

    /// The line for a person.
    var text: String {
        var parts = ["\(isActive ? "*" : " ") \(version)", algorithm, createdAt, "\(fittedConcepts) fitted concepts"]
        if let record {
            let auc = record.heldOut.auc.map { String(format: "%.4f", $0) } ?? "-"
            let loss = String(format: "%.4f", record.heldOut.logLoss)
            parts.append("\(record.answers) answers, held out: AUC \(auc), log-loss \(loss)")
            if record.isWorse { parts.append("worse than \(record.against)") }
        }
        return parts.joined(separator: "\t")
    }
}
