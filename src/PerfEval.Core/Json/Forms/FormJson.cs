using System;
using System.Collections.Generic;
using System.Text.Json;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Json.Forms;

/// <summary>
/// 填报表: a form typed from paper, cell by cell: texts or numbers, each kept as the digits and characters it was typed in. A member with content that it does not know is left unread and
/// told once; members that speak of the document (its address, its notes) are not cells. A list that is none, or a row that is none, is an error: nothing of it could be read.
/// </summary>
internal sealed class FormJson(ReadSession session)
{
    private static readonly string[] FormMembers =
    [
        "title", "year", "unit", "region", "amount_unit", "funds", "goals", "indicators", "total_weight", "total_score", "grade", "kind", "complete",
        "source_url", "source_hint", "text_quality", "notes", "note",
    ];

    private static readonly string[] FundsMembers = ["rows", "notes", "note"];

    private static readonly string[] FundingMembers = ["label", "initial_budget", "full_year_budget", "executed", "weight", "rate_text", "score", "reason", "notes", "note"];

    private static readonly string[] GoalMembers = ["goal", "points", "expected", "actual", "notes", "note"];

    private static readonly string[] IndicatorMembers =
    [
        "goal", "l1", "l1_weight", "l2", "l3", "target_text", "target_parts", "unit", "actual_text", "weight", "score", "deviation_reason", "scoring_rule", "notes", "note",
    ];

    private static readonly string[] PartsMembers = ["op", "value", "unit"];

    private readonly HashSet<string> _told = [];

    /// <summary>The form of an object.</summary>
    public FiledForm Read(JsonElement root)
    {
        TellUnknown(root, FormMembers);
        var funds = Member(root, "funds");
        if (funds is { ValueKind: JsonValueKind.Object } table)
        {
            TellUnknown(table, FundsMembers);
        }

        var fundsPath = JsonPath.Root.Member("funds");
        return new FiledForm
        {
            Title = Cell(root, "title"),
            Year = Cell(root, "year"),
            Unit = Cell(root, "unit"),
            Region = Cell(root, "region"),
            AmountUnit = Cell(root, "amount_unit"),
            FundingRows = funds is { ValueKind: JsonValueKind.Object } owner
                ? Rows(Member(owner, "rows"), fundsPath.Member("rows"), FundingMembers, Funding)
                : Rows(funds, fundsPath, FundingMembers, Funding),
            Goals = Rows(Member(root, "goals"), JsonPath.Root.Member("goals"), GoalMembers, Goal),
            IndicatorRows = Rows(Member(root, "indicators"), JsonPath.Root.Member("indicators"), IndicatorMembers, Indicator),
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

    private FiledIndicatorRow Indicator(JsonElement row)
    {
        var parts = Member(row, "target_parts");
        if (parts is { ValueKind: JsonValueKind.Object } cells)
        {
            TellUnknown(cells, PartsMembers);
        }

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

    private EquatableList<T> Rows<T>(JsonElement? list, JsonPath path, string[] known, Func<JsonElement, T> read)
    {
        List<T> rows = [];
        if (list is not { ValueKind: not JsonValueKind.Null } given)
        {
            return default;
        }

        if (given.ValueKind != JsonValueKind.Array)
        {
            session.Error(JsonErrorKind.WrongType, path, Expected.Array, Shown(given));
            return default;
        }

        foreach (var row in given.EnumerateArray())
        {
            if (row.ValueKind == JsonValueKind.Object)
            {
                TellUnknown(row, known);
            }
            else if (row.ValueKind != JsonValueKind.Null)
            {
                session.Error(JsonErrorKind.WrongType, path.Element(rows.Count), Expected.Object, Shown(row));
            }

            rows.Add(read(row));
        }

        return rows.ToEquatableList();
    }

    private static string Shown(JsonElement element)
    {
        var text = element.GetRawText();
        return text.Length <= 20 ? text : string.Concat(text.AsSpan(0, 19), "…");
    }

    private void TellUnknown(JsonElement owner, string[] known)
    {
        foreach (var member in owner.EnumerateObject())
        {
            if (member.Value.ValueKind != JsonValueKind.Null && Array.IndexOf(known, member.Name) < 0 && _told.Add(member.Name))
            {
                session.Note(FindingCodes.MemberUnknown, JsonPath.Root, Argument.Of("name", member.Name));
            }
        }
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
