extension EvaluationReport: Page {
    package static var template: String { "evaluation" }

    package func title(in context: PageContext) -> String {
        context.words.text("evaluation.title", ["file": source.fileName])
    }

    package func view(in context: PageContext) -> View {
        let words = context.words
        var view = View()
        view.set("fileName", source.fileName)
        view.set("headline", headline(words))
        view.set("headlineVerdict", comparison.map { $0.brief(words) })
        view.set("counts", counts(words))
        view.merge(measuresView(words))
        view.merge(chartsView(words))
        view.set("comparison", comparison.map { $0.view(words) })
        view.set("hasTerms", !terms.isEmpty)
        view.set("terms", termRows(words))
        view.merge(skillsView(words))
        return view
    }

    private func headline(_ words: Catalogue) -> String {
        guard let leading, let auc = leading.measures.auc else {
            return models.isEmpty ? words["evaluation.noModels"] : words["evaluation.noAuc"]
        }
        let values = ["model": leading.name, "auc": words.decimal(auc, 3)]
        return models.count > 1 ? words.text("evaluation.leads", values) : words.text("evaluation.reaches", values)
    }

    private func counts(_ words: Catalogue) -> [View] {
        [
            (source.answers, "evaluation.answers"), (source.learners, "evaluation.learners"),
            (source.skills, "evaluation.skills"), (source.folds, "evaluation.folds"),
        ].map { number, unit in
            var count = View()
            count.set("number", words.grouped(number))
            count.set("unit", words.count(unit, number))
            return count
        }
    }

    private func measuresView(_ words: Catalogue) -> View {
        let measures = models.map(\.measures)
        let bests = MeasureColumn.all.map { $0.best(measures, words) }
        let folds = models.map(\.aucByFold.count).max() ?? 0
        var view = View()
        view.set("hasModels", !models.isEmpty)
        view.set("hasSeveral", models.count > 1)
        view.set("columns", MeasureColumn.all.map { $0.view(words) })
        view.set("models", models.map { $0.measuresView(bests: bests, words) })
        view.set("foldRows", models.map { $0.timesView(words) })
        view.set("foldLines", (0..<folds).map { foldLine($0, words) })
        return view
    }

    private func foldLine(_ fold: Int, _ words: Catalogue) -> View {
        var view = View()
        view.set("foldTitle", words.text("evaluation.fold", ["number": "\(fold + 1)"]))
        view.set(
            "foldAucs",
            models.map { model in
                var cell = View()
                cell.set("foldAuc", words.decimal(fold < model.aucByFold.count ? model.aucByFold[fold] : nil, 4))
                return cell
            }
        )
        return view
    }

    private func termRows(_ words: Catalogue) -> [View] {
        let reach = ModelTerm.reach(of: terms)
        return terms.map { $0.view(within: reach, words) }
    }
}
