using System;
using System.Collections.Generic;
using System.Text.Json;
using PerfEval.Core.Common;
using PerfEval.Core.Forms;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Json.Forms;

/// <summary>填报表: a form typed from paper, cell by cell: texts or numbers, each kept as the digits and characters it was typed in. Members it does not know are not cells and are passed over.</summary>
internal static class FormJson
{
    /// <summary>The form of an object.</summary>
    public static FiledForm Read(JsonElement root)
    {
        var funds = Member(root, "funds");
        return new FiledForm
        {
            Title = Cell(root, "title"),
            Year = Cell(root, "year"),
            Unit = Cell(root, "unit"),
            Region = Cell(root, "region"),
            AmountUnit = Cell(root, "amount_unit"),
            FundingRows = Rows(funds is { ValueKind: JsonValueKind.Object } table ? Member(table, "rows") : funds, Funding),
            Goals = Rows(Member(root, "goals"), Goal),
            IndicatorRows = Rows(Member(root, "indicators"), Indicator),
            TotalPoints = Cell(root, "total_weight"),
            TotalScore = Cell(root, "total_score"),
            Grade = Cell(root, "grade"),
            Completeness = CompletenessOf(root),
        };
    }

    private static FiledFundingRow Funding(JsonElement row) => new()
    {
        Label = Cell(row, "label"),
        OpeningBudget = Cell(row, "initial_budget"),
        FullYearBudget = Cell(row, "full_year_budget"),
        Executed = Cell(row, "executed"),
        Points = Cell(row, "weight"),
        Rate = Cell(row, "rate_text"),
        Score = Cell(row, "score"),
        Reason = Cell(row, "reason"),
    };

    private static FiledGoal Goal(JsonElement goal) => new()
    {
        Number = Cell(goal, "goal"),
        Points = Cell(goal, "points"),
        Expected = Cell(goal, "expected"),
        Actual = Cell(goal, "actual"),
    };

    private static FiledIndicatorRow Indicator(JsonElement row)
    {
        var parts = Member(row, "target_parts");
        return new FiledIndicatorRow
        {
            Goal = Cell(row, "goal"),
            FirstLevel = Cell(row, "l1"),
            FirstLevelPoints = Cell(row, "l1_weight"),
            SecondLevel = Cell(row, "l2"),
            Name = Cell(row, "l3"),
            Target = Cell(row, "target_text"),
            TargetSign = Cell(parts, "op"),
            TargetNumber = Cell(parts, "value"),
            TargetUnit = Cell(parts, "unit"),
            Unit = Cell(row, "unit"),
            Actual = Cell(row, "actual_text"),
            Points = Cell(row, "weight"),
            Score = Cell(row, "score"),
            Reason = Cell(row, "deviation_reason"),
            ScoringRule = Cell(row, "scoring_rule"),
        };
    }

    private static EquatableList<T> Rows<T>(JsonElement? list, Func<JsonElement, T> read)
    {
        List<T> rows = [];
        if (list is { ValueKind: JsonValueKind.Array } array)
        {
            foreach (var row in array.EnumerateArray())
            {
                rows.Add(read(row));
            }
        }

        return rows.ToEquatableList();
    }

    // the words of the collection: full; leaves, cut short; no scores; published unfilled
    private static Completeness? CompletenessOf(JsonElement root)
    {
        var kind = Cell(root, "kind") ?? "";
        return kind.Contains("unfilled", StringComparison.Ordinal) ? Completeness.Unfilled
            : kind.Contains("no scores", StringComparison.Ordinal) ? Completeness.Unscored
            : Member(root, "complete")?.ValueKind switch
            {
                JsonValueKind.True => Completeness.Complete,
                JsonValueKind.False => Completeness.CutShort,
                _ => null,
            };
    }

    private static JsonElement? Member(JsonElement? parent, string name) =>
        parent is { ValueKind: JsonValueKind.Object } owner && owner.TryGetProperty(name, out var member) ? member : null;

    private static string? Cell(JsonElement? parent, string name) => Member(parent, name) is not { } cell ? null : cell.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.String => cell.GetString(),
        _ => cell.GetRawText(),
    };
}
