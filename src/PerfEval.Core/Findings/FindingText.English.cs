using System.Collections.Generic;

namespace PerfEval.Core.Findings;

public static partial class FindingText
{
    private static Dictionary<FindingCode, FindingTemplate> EnglishTemplates() => new()
    {
        [FindingCodes.TotalCellBlank] = new(
            "blank total cell", "The total cell of the {column} is blank although the lines state {lines} ({unit}).",
            "The rate is taken from the total, and a blank is easily read as 0.", "Fill in the total of the lines."),
        [FindingCodes.SourceLineIncomplete] = new(
            "incomplete source line", "“{label}” does not state: {blank}.",
            "Without all three amounts, execution cannot be checked by source.", "Fill it in; write 0 where it is 0."),
        [FindingCodes.TotalNotSum] = new(
            "total is not the sum", "The total of the {column} says {stated}; its lines add up to {sum}.",
            "Both cannot be right, and they give two execution rates.", "Check the accounts and correct the total or the lines."),
        [FindingCodes.SourceLineBlank] = new(
            "blank line, amount in the text", "“{label}” is wholly blank; the text states {amount}.",
            "Blank is not 0, and table and text should agree.", "Fill in the amount of the text."),
        [FindingCodes.LargeAdjustment] = new(
            "large adjustment without a reason", "The budget moved from {opening} to {full}, by {change}, more than {threshold}.",
            "A large change in the year changes what the rate means.", "State the reason and who approved it."),
        [FindingCodes.BudgetEqualsExecution] = new(
            "full-year budget equals execution", "Full-year budget and executed amount are both {full}; the opening budget was {opening}.",
            "A budget filled in from what was spent always gives 100 %.", "State how and when the full-year budget was set."),
        [FindingCodes.RateMiscalculated] = new(
            "execution rate off, or written unclearly", "The rate says {claimed}; the amounts give {rate}. {reading}",
            "The rate decides the points for execution.", "Write executed ÷ budget, with its % sign."),
        [FindingCodes.RateAboveOne] = new(
            "execution above 100 %", "The rate is {rate}.",
            "More was executed than budgeted: an adjustment may be missing or the bases may differ; points stop at their maximum.",
            "Check both amounts, or state why more was spent."),
        [FindingCodes.ExecutedWithoutBudget] = new(
            "executed without a budget", "{executed} was executed, but {problem}.",
            "Without a budget there is no rate, and the source of the money needs a word.", "Fill in the budget or state the source."),
        [FindingCodes.LowExecution] = new(
            "low execution without a reason", "The rate is {rate}, below {threshold}, and no reason is stated.",
            "Low execution needs a reason.", "State it in the reason column."),
        [FindingCodes.RateOfNothing] = new(
            "rate of nothing", "Budget and executed amount are 0, yet a rate of {claimed} is printed.", "Without a budget there is no rate.", "Write “/” instead."),
        [FindingCodes.DeclaredPointsNotSum] = new(
            "declared points are not the sum", "“{name}” declares {declared} points; its indicators carry {sum}.",
            "The total depends on which of the two holds.", "Check where the indicators stand and their points."),
        [FindingCodes.MisplacedSecondLevel] = new(
            "misplaced second level", "“{name}” stands under “{parent}”; by the standard it belongs to “{owner}”.",
            "A first level's points then stand for something else; merged cells may be the cause.", "Check the merged cells of the original and place it by the standard."),
        [FindingCodes.MissingFirstLevel] = new(
            "missing first level", "There is no “{name}”.",
            "The standard requires this first level in every report.", "Add such indicators, or state why they do not apply."),
        [FindingCodes.PointsNotFull] = new(
            "points do not make the full points", "Execution {execution} and indicators {indicators} make {sum} points; the full points are {full}. {printed} {cause}",
            "With too few or too many points, total and grade lose their meaning.", "Adjust the points so that they make the full points."),
        [FindingCodes.MissingSecondLevels] = new(
            "missing second levels", "Nowhere in the tree: {names}.",
            "The standard ordinarily expects them.", "Add them, or state why they do not apply."),
        [FindingCodes.DeclaredPointsNotFull] = new(
            "declared points do not make the full points", "The points declared for the first levels and execution make {sum} instead of {full}.",
            "The declared points contradict each other.", "Check the points declared for each first level."),
        [FindingCodes.PointsDifferFromStandard] = new(
            "points differ from the standard", "“{name}” carries {filed} points; the standard gives {standard}.",
            "Changed points make units hard to compare.", "Use the standard's points, or state why they were changed."),
        [FindingCodes.UnitsDoNotConvert] = new(
            "units or scales do not compare", "Target “{target}”, actual “{actual}”: {problem}.",
            "Without a common unit there is no comparison, only a range.", "State the actual value in the target's unit."),
        [FindingCodes.DirectionAssumed] = new(
            "target without a sign", "Target “{target}”: {assumption}. {opposite}",
            "Without a sign, “at least” and “at most” cannot be told apart, and the score may depend on it.", "Write ≥, ≤ or = before the target."),
        [FindingCodes.ClaimDiffersFromIndicator] = new(
            "text and table differ", "The text says “{claim}”; the indicator “{name}” says “{actual}”.",
            "One thing should have one figure in one unit.", "Use the same figure and unit in both."),
        [FindingCodes.TypesDiffer] = new(
            "target and actual of different types", "Target “{target}”, actual “{actual}”.",
            "They are not of one kind (number, date, words), so nobody can tell whether the target was reached.", "State the actual value in the target's kind."),
        [FindingCodes.TargetInName] = new(
            "target or unit in the name", "The name “{name}” holds a target or a unit that the target cell lacks.",
            "A target in the name takes part in no calculation.", "Move it to the target cell."),
        [FindingCodes.ActualNotReported] = new(
            "no actual value", "{problem}",
            "Blank is neither 0 nor done.", "Report the result."),
        [FindingCodes.TargetNotStated] = new(
            "no target", "“{name}” states no target; the actual value is “{actual}”.", "Without a target nobody can tell whether it was reached.", "Fill in the target."),
        [FindingCodes.SignDoubtful] = new(
            "doubtful sign", "“{name}” under “{level}” has the target “{target}”, by which {sense} is better.",
            "That is the opposite of what such indicators usually mean; the sign may be a misprint.", "Check the sign."),
        [FindingCodes.ScoreDiffers] = new(
            "claimed score differs", "Claimed {claimed}, recomputed {computed} ({step}). {cause}",
            "The difference is beyond the tolerance.", "Correct the score by the rule, or state the reason."),
        [FindingCodes.OverAttainment] = new(
            "far above target", "Target “{target}”, actual “{actual}”: {rate} of the target, above {threshold}.",
            "The target may have been set too low.", "State the reason, and set the target sensibly next year."),
        [FindingCodes.ScoreOutsideTier] = new(
            "score outside its tier", "Claimed {claimed}; the tier stated gives {computed} ({step}).",
            "The score does not match what is said of the result.", "Correct the score or the wording."),
        [FindingCodes.ScoreOutOfRange] = new(
            "score beyond its points", "Claimed {claimed} of {points} points.",
            "A score is neither above its points nor negative.", "Correct the score."),
        [FindingCodes.TotalNotSumOfScores] = new(
            "total is not the sum of the scores", "The claimed total is {claimed}; the claimed scores make {sum}, a difference of {difference}. {cause}",
            "A total is the sum of its scores.", "Look for a score left out or counted twice."),
        [FindingCodes.ScoreRounded] = new(
            "score rounded", "Claimed {claimed}, recomputed {computed} ({step}).",
            "The difference is within the tolerance or comes from rounding.", "Keep two decimals where it matters."),
        [FindingCodes.TwoExecutionScores] = new(
            "two scores of execution", "“{label}” scores {second} for execution, the total line {first}; amounts and points are the same.",
            "One rate cannot have two scores.", "Keep the right one."),
        [FindingCodes.ScoreNotFiled] = new(
            "score not filed", "“{name}” is worth {points} and has no score.", "Blank is not 0, and the total cannot be checked.", "Fill in the score."),
        [FindingCodes.GradeNotOfClaimedTotal] = new(
            "grade does not fit the claimed total", "The claimed grade is “{claimed}”; the claimed total {total} is “{grade}”.",
            "The total decides the grade.", "Correct the grade or the total."),
        [FindingCodes.GradeNotOfComputedTotal] = new(
            "grade does not fit the recomputed total", "The claimed grade is “{claimed}”; the recomputed total {total} is “{grade}”.",
            "By the rules the grade is another.", "Check the scores first, then the grade."),
        [FindingCodes.TotalBeyondUnseenRows] = new(
            "total and rows seen cannot both be right", "The total claims {claimed}; the rows seen claim {seen}, and with full points for those not seen it is {most} at most.",
            "Whatever the unseen rows score, they do not make this total.", "Check the total and the scores against the whole table."),
        [FindingCodes.PartsNotTotal] = new(
            "parts do not make the total", "“{name}” is {total}; its parts {parts} add up to {sum}, a difference of {difference}. {odd}",
            "A reader cannot get from the parts to the total.", "Say what the rest is, or that the parts are examples."),
        [FindingCodes.StaffNotSum] = new(
            "staff categories do not make the total", "{stated} in post; the categories make {sum}.",
            "Staff figures are the basis of control rates.", "Check the categories and the total."),
        [FindingCodes.BudgetIdentityBroken] = new(
            "broken budget identity", "{identity}: filed {stated}, its parts make {sum}.",
            "Revenue and expenditure do not tie out.", "Check them against the final accounts."),
        [FindingCodes.IndicatorWithoutClaim] = new(
            "indicator without support in the text", "The text has no figure about “{name}” (actual “{actual}”).",
            "A result without support cannot be verified.", "Tell the result and where its data come from."),
        [FindingCodes.FactsDiffer] = new(
            "one figure, two values", "The {fact} is {kept} by {keptSource} and {other} by {otherSource}.",
            "Both cannot be right, and the ratios made of them differ.", "Check the sources and correct one of them."),
        [FindingCodes.ValueNotOfFormula] = new(
            "value is not what its formula gives", "“{name}” was filed as {filed}; the formula {formula} gives {rate} ({working}).",
            "A ratio follows from the unit's figures, and the two cannot both be right; the formula is what is scored.", "Check the filed ratio and the figures."),
        [FindingCodes.AllFull] = new(
            "everything full", "Execution and all {count} indicators are full, and the total is exactly {total}.",
            "Full marks throughout are often a formality.", "Check whether targets were low and evidence is sufficient."),
        [FindingCodes.AttainmentAheadOfExecution] = new(
            "attainment far ahead of execution", "The indicators reach {attainment}, the budget {rate}: more than {threshold} apart.",
            "Goals reached without the money suggest an inflated budget or easy goals.", "State the reason."),
        [FindingCodes.CellUnreadable] = new(
            "unreadable cell", "The cell says “{raw}”, which cannot be read as {expected}.",
            "The text is kept as it stands and takes part in no calculation.", "Check the original and fill it in."),
        [FindingCodes.MemberUnknown] = new(
            "unknown content", "“{name}” is nothing this version knows and was not read.",
            "What is not read takes part in no calculation or check.", "Check the name, or use a later version."),
        [FindingCodes.FloatLeftover] = new(
            "leftover of binary arithmetic", "The cell says “{raw}”, with digits a program left behind; {proposal} may be meant.",
            "It is kept as it stands, not mended, and takes part in no calculation.", "Correct it from the original data."),
        [FindingCodes.LikelyMisread] = new(
            "likely misread", "“{raw}” can hardly be; it may be “{proposal}” read wrong.", "It is read as it stands, and the result may be off.", "Check the original."),
        [FindingCodes.CellReadAs] = new(
            "read by a rule", "“{raw}” is read as {proposal}.", "That is not quite how it is printed.", "Write it otherwise if that is not meant."),
        [FindingCodes.SignTakenOff] = new(
            "dash before a number", "“{raw}” is read as {proposal}, without the dash before it.", "The dash is longer than a minus, and what is counted here is never negative.", "Write a minus sign where the number is negative."),
        [FindingCodes.MayBeDate] = new(
            "number that may be a date", "“{raw}” may be a number or the date {proposal}.", "A spreadsheet keeps a date as a serial number, and without its format only the number is left; both readings stay open.",
            "Write it as a date, or as a number with its unit."),
        [FindingCodes.SeveralDates] = new(
            "several dates in one cell", "“{raw}” holds several dates; the last, {proposal}, is read.", "The others take part in no calculation.", "Give each deadline a row."),
        [FindingCodes.TargetProposed] = new(
            "proposed target", "The name “{name}” holds a target or unit; “{proposal}” is proposed for the target cell.",
            "It is a proposal only and takes part in no calculation.", "Check it and fill it in."),
        [FindingCodes.FormIncomplete] = new(
            "incomplete form", "{problem}.", "Checks that need the whole are skipped, which is not passed.", "Hand in the whole form."),
        [FindingCodes.KeptAside] = new(
            "content kept aside", "{column}: {count} cells took part in no calculation: {raw}.", "They are kept as they stand; no score used them.", "Check whether they bear on the scores."),
        [FindingCodes.PointsRepeated] = new(
            "points repeated", "“{label}” repeats the points or score of execution; they count once.", "Counted twice they would make the total too high.", "State them in the total line only."),
        [FindingCodes.RowWithoutPoints] = new(
            "row without points", "“{name}” has neither points nor score while other indicators have.", "It may be merged with the row above, or forgotten.", "Check the original."),
        [FindingCodes.SubjectKindAssumed] = new(
            "kind of subject not stated", "Read as {kind}: {why}.", "The kind decides which standard governs.", "State the kind if that is not meant."),
        [FindingCodes.AmountUnitDoubtful] = new(
            "amount unit in doubt", "{problem}.", "Another unit makes every amount many times as large or small.", "Check the original and state one unit."),
        [FindingCodes.ColumnNotRecognised] = new(
            "column not recognised", "These heads were not recognised: {heads}; what stands under them took part in no calculation.",
            "A head nobody knows is not a column left blank; the cells are kept as they stand.", "Use a common head such as 完成值, 分值, 得分."),
        [FindingCodes.SubtotalNotSum] = new(
            "subtotal is not the sum", "“{name}” states {stated} {column}; the rows above it make {sum}.", "Subtotal and rows cannot both be right.", "Check the rows and mend one or the other."),
    };
}
