using System.Collections.Generic;

namespace PerfEval.Core.Fuzzing.Tests.Planting;

/// <summary>The faults planted: one slip of the hand each, in every reader there is.</summary>
internal static class PlantedFaults
{
    public static IReadOnlyList<PlantedFault> All { get; } =
    [
        new("a member may stand twice", "Json/Formats/ObjectShape.cs", "if ((frame.Seen & bit) != 0)", "if ((frame.Seen & bit & 1) != 0)"),
        new("an unknown member is swallowed at the strict door", "Json/Formats/ObjectShape.cs", "if (json.Context.Mode == ReadingMode.Strict)", "if (json.Context.Mode == (ReadingMode)7)"),
        new("what follows the document is not looked at", "Json/Reading/JsonBreak.cs", "return (walker.IsComplete ? JsonErrorKind.TrailingContent : JsonErrorKind.Malformed, null);", "return walker.IsComplete ? null : (JsonErrorKind.Malformed, null);"),
        new("depth is not limited", "Json/Reading/JsonBreak.cs", "if (walker.Depth > Limits.MaxDepth)", "if (walker.Depth > 1_000)"),
        new("half a surrogate pair is let in", "Json/Reading/JsonWalker.cs", "if (_reader.ValueIsEscaped)", "if (_reader.ValueIsEscaped && _frames.Count == 0)"),
        new("a digit beyond the last decimal is dropped", "Common/DecimalText.cs", "if (fraction.Length > decimals || ", "if (fraction.Length > decimals + 1 || "),
        new("a minus sign is lost", "Common/DecimalText.cs", "scaled = negative ? -scaled : scaled;", "scaled = negative && decimals == 0 ? -scaled : scaled;"),
        new("a pointer does not escape its slashes", "Json/Reading/JsonPointer.cs", "'/' => \"~1\",", "'/' => \"/\","),
        new("the reason of a funding line is swallowed", "Json/Reports/MoneyTables.cs", "Reason = reason[f],", "Reason = null,"),
        new("the score of a funding line is not written", "Json/Reports/MoneyTables.cs", "l => l.ClaimedScore", "l => default"),
        new("the printed direction is not written", "Json/Reports/IndicatorRowFormat.cs", "r => r.Indicator.PrintedDirection", "r => null"),
        new("the two losses of a ledger entry change places", "Json/Evaluations/RecordTables.cs", "ComputedPoints.Of, e => e.AtBest", "ComputedPoints.Of, e => e.AtWorst"),
        new("a range upside down is read", "Json/Evaluations/ComputedPoints.cs", "max[f] < min[f]", "max[f] < default(Points)"),
        new("a printed text is dropped when its value is read", "Json/Formats/CellFormat.cs", "return Reported<V>.Of(tried.Value, raw);", "return Reported<V>.Of(tried.Value);"),
        new("the scoring rule of an indicator row is swallowed", "Json/Forms/FormDocument.cs", "ScoringRule = rule[f],", "ScoringRule = null,"),
        new("groups of thousands may have any length", "Common/NumberText.cs", "if (first > 3 || text[0] == '0' || DigitsFrom(text, end + 1) != 3)", "if (first > 3 || text[0] == '0')"),
        new("a unit may begin with what is no letter", "Forms/Cells/UnitText.cs", "if (!(char.IsLetter(c) || c is '%'", "if (!(c > '9' || c is '%'"),
        new("a power of ten is passed over", "Common/NumberText.cs", "digits = Shifted(digits, power);", "digits = power > 0 ? digits : Shifted(digits, power);"),
        new("the last cell of a row is lost", "Forms/Sheets/DelimitedRows.cs", "_rows.Add(cells.ToEquatableList());", "_rows.Add((cells.Count > 3 ? cells[..^1] : cells).ToEquatableList());"),
        new("an error has no words", "Json/Reading/JsonErrorText.cs", "JsonErrorKind.TooDeep => (\"嵌套超过 {expected} 层。\", \"请检查括号；本库的文件不到 20 层。\"),", "JsonErrorKind.TooDeep => (\"\", \"\"),"),
    ];
}
