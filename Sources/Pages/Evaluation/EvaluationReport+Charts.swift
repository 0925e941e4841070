extension EvaluationReport {
    /// The shares of false alarms that the table under the curves lists.
    private static let listedFalseAlarms = [0.05, 0.1, 0.2, 0.3, 0.5, 0.7]

    /// The values of the charts and of the tables that say the same in numbers.
    func chartsView(_ words: Catalogue) -> View {
        let curves = models.filter { !$0.rocCurve.isEmpty }
        let binned = models.filter { !$0.reliability.isEmpty }
        var view = View()
        view.set("hasCurveTables", !curves.isEmpty || !binned.isEmpty)
        view.set("hasRoc", !curves.isEmpty)
        view.set("rocChart", curves.isEmpty ? nil : RatePlot(models: models).svg(words))
        view.set("rocModels", curves.map { Self.column($0.name) })
        view.set("rocRows", Self.listedFalseAlarms.map { Self.rocRow($0, curves, words) })
        view.set("hasReliability", !binned.isEmpty)
        view.set("reliabilityChart", binned.isEmpty ? nil : ReliabilityPlot(models: models).svg(words))
        view.set("reliability", binned.map { $0.reliabilityView(words) })
        let chart = FoldChart(models: models)
        view.set("foldChart", chart.isEmpty ? nil : chart.svg(words))
        return view
    }

    private static func column(_ name: String) -> View {
        var view = View()
        view.set("rocModel", name)
        return view
    }

    private static func rocRow(_ share: Double, _ curves: [EvaluatedModel], _ words: Catalogue) -> View {
        var row = View()
        row.set("falseAlarms", "\(words.decimal(share * 100, 0))%")
        row.set(
            "rocHits",
            curves.map { model in
                var cell = View()
                cell.set("hits", words.share(model.hits(atFalseAlarms: share) ?? .nan))
                return cell
            }
        )
        return row
    }
}
