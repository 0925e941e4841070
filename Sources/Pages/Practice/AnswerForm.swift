/// How an item is answered, and so which fields the answer form has.
package enum AnswerForm: Hashable, Sendable {
    /// One option: field `choice` with the option's index, from 0 in the order shown.
    case single([Prose])
    /// Any number of options: field `choices`, repeated, with indices as in ``single(_:)``.
    case several([Prose])
    /// A number: field `text`; the unit, if any, is shown beside the field and may be typed too; the example shows what may be typed.
    case numeric(unit: String?, example: String)
    /// A formula: field `text`, with the names of the variables that may appear.
    case expression(variables: [String], example: String)
    /// A partner for each left text: fields `match0`, `match1` … with the index of a right text, empty where none is chosen.
    case match(left: [Prose], right: [Prose])
}
