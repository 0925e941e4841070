extension EvaluatedSkill {
    /// The values of a skill's row, with a cell for each of the models.
    func view(_ models: [String], _ words: Catalogue) -> View {
        var view = View()
        view.set("skill", name)
        view.set("skillResponses", words.grouped(responses))
        view.set("skillShareRight", words.share(shareRight))
        view.set(
            "skillMeasures",
            models.map { model in
                let measure = measures.first { $0.model == model }
                var cell = View()
                cell.set("skillAuc", words.decimal(measure?.auc, 3))
                cell.set("skillLogLoss", words.decimal(measure?.logLoss, 3))
                cell.set("serves", model == servingModel)
                return cell
            }
        )
        view.set("servingModel", servingModel)
        view.set("reason", reason.isEmpty ? nil : reason)
        return view
    }
}
