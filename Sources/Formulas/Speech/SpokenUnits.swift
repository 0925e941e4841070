/// Reads units of measurement in upright text: `m/s` as "metres per second".
enum SpokenUnits {
    /// The reading of upright text; text that is no unit is read as it is.
    static func text(_ text: String, isBelow: Bool = false, per: String, language: Language) -> String {
        let quotients = text.split(separator: "/", omittingEmptySubsequences: false)
        let spoken = quotients.enumerated().map { index, product in
            let factors = product.split(whereSeparator: { $0 == " " || $0 == "·" || $0 == "*" })
            return factors.enumerated().map { place, factor in
                let isLast = place == factors.count - 1
                return name(factor, isSingular: isBelow || index > 0 || !isLast, language: language)
            }
        }
        let factors = spoken.flatMap(\.self)
        guard !factors.isEmpty, !factors.contains(nil), !quotients.contains("") else { return text }
        return spoken.map { $0.compactMap(\.self).joined(separator: " ") }.joined(separator: " \(per) ")
    }

    private static func name(_ symbol: Substring, isSingular: Bool, language: Language) -> String? {
        guard let unit = units[String(symbol)] else { return nil }
        guard language == .english else { return unit.hindi }
        return isSingular ? unit.one : unit.many
    }

    private static let units: [String: (one: String, many: String, hindi: String)] = {
        var table: [String: (one: String, many: String, hindi: String)] = [:]
        for line in lines.split(separator: "\n") {
            let fields = line.split(separator: " ").map { String($0.map { $0 == "_" ? " " : $0 }) }
            guard fields.count == 4 else { continue }
            table[fields[0]] = (fields[1], fields[2], fields[3])
        }
        return table
    }()

    private static let lines = """
        m metre metres मीटर
        cm centimetre centimetres सेंटीमीटर
        mm millimetre millimetres मिलीमीटर
        km kilometre kilometres किलोमीटर
        nm nanometre nanometres नैनोमीटर
        s second seconds सेकंड
        ms millisecond milliseconds मिलीसेकंड
        min minute minutes मिनट
        h hour hours घंटा
        kg kilogram kilograms किलोग्राम
        g gram grams ग्राम
        mg milligram milligrams मिलीग्राम
        N newton newtons न्यूटन
        J joule joules जूल
        kJ kilojoule kilojoules किलोजूल
        W watt watts वाट
        kW kilowatt kilowatts किलोवाट
        Pa pascal pascals पास्कल
        kPa kilopascal kilopascals किलोपास्कल
        atm atmosphere atmospheres वायुमंडल
        bar bar bars बार
        mol mole moles मोल
        mmol millimole millimoles मिलीमोल
        L litre litres लीटर
        mL millilitre millilitres मिलीलीटर
        K kelvin kelvin केल्विन
        Hz hertz hertz हर्ट्ज़
        rad radian radians रेडियन
        V volt volts वोल्ट
        A ampere amperes ऐम्पियर
        C coulomb coulombs कूलॉम
        F farad farads फ़ैरड
        T tesla tesla टेस्ला
        Wb weber webers वेबर
        H henry henries हेनरी
        Ω ohm ohms ओम
        eV electron_volt electron_volts इलेक्ट्रॉन_वोल्ट
        MeV mega_electron_volt mega_electron_volts मेगा_इलेक्ट्रॉन_वोल्ट
        °C degree_Celsius degrees_Celsius डिग्री_सेल्सियस
        """
}
