import Prediction
import Synchronization

/// Remembers the stages that it is told.
final class StageList: Sendable {
    private let stages = Mutex<[TrainingStage]>([])

    func add(_ stage: TrainingStage) { stages.withLock { $0.append(stage) } }

    var all: [TrainingStage] { stages.withLock { $0 } }
}
