package import Formulas

extension Templates {
    /// The whole HTML of a report: one file with its style inside, without a script and without an address of another file.
    ///
    /// Its colours follow the device; on paper it is light. Cost: linear in the report's values.
    package func document(_ report: EvaluationReport, in language: Language = .english) -> String {
        html(report, in: Frame(language: language, csrf: ""))
    }
}
