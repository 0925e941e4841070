extension Catalogue {
    /// The sentence for an answer that could not be marked yet.
    func fault(_ fault: FormFault) -> String {
        switch fault {
        case .nothingGiven: self["fault.nothing"]
        case .unreadable(nil): self["fault.unreadable"]
        case .unreadable(.some(let part)): text("fault.unreadablePart", ["part": part])
        case .unitMissing(let unit): text("fault.unitMissing", ["unit": unit])
        case .unknownUnit(let unit): text("fault.unknownUnit", ["unit": unit])
        case .wrongUnit(let unit): text("fault.wrongUnit", ["unit": unit])
        case .significantFigures(let figures): count("fault.figures", figures)
        case .notExpanded: self["fault.notExpanded"]
        case .notFactored: self["fault.notFactored"]
        case .notSimplified: self["fault.notSimplified"]
        case .unknownVariable(let name): text("fault.unknownVariable", ["name": name])
        case .incompleteMatch: self["fault.incompleteMatch"]
        }
    }

    /// The calm sentence under a verdict.
    func encouragement(_ outcome: Outcome) -> String {
        switch outcome {
        case .right: self["verdict.right"]
        case .wrong: self["verdict.wrong"]
        case .partly: self["verdict.partly"]
        case .gaveUp: self["verdict.gaveUp"]
        case .skipped: self["verdict.skipped"]
        }
    }
}
