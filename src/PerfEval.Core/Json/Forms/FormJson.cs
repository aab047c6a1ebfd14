using System;
using System.Collections.Generic;
using System.Text.Json;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Json.Reading;

namespace PerfEval.Core.Json.Forms;

/// <summary>
/// 填报表: a form typed from paper, cell by cell: texts or numbers, each kept as the digits and characters it was typed in. A member with
/// content that it does not know is left unread and told once; members that speak of the document (its address, its notes) are not cells.
/// What is no cell where one belongs, or no row or list, is an error, and so is a member that stands twice, also in what is not read: which of the two was filed,
/// nobody can say.
/// </summary>
internal sealed class FormJson(ReadSession session)
{
    private static readonly string[] OfDocument = ["source_url", "source_hint", "text_quality", "notes", "note"];

    private readonly HashSet<string> _told = [];

    /// <summary>The form of an object.</summary>
    public FiledForm? Read(JsonElement root) => Object(new JsonCursor(root, JsonPath.Root, session), Form);

    private FiledForm Form(JsonMembers form)
    {
        var kind = form.Optional("kind");
        return new FiledForm
        {
            Kind = FormKinds.SubjectOf(kind),
            Title = Cell(form, "title"),
            Year = Cell(form, "year"),
            ProjectName = Cell(form, "project_name"),
            ProjectCode = Cell(form, "project_code"),
            Unit = Unit(form),
            UnitCode = Cell(form, "unit_code"),
            CompetentDepartment = Cell(form, "department"),
            Region = Cell(form, "region"),
            AmountUnit = Cell(form, "amount_unit"),
            FundingRows = Funds(form.Optional("funds")),
            Goals = Rows(form.Optional("goals"), Goal),
            IndicatorRows = Rows(form.Optional("indicators"), Indicator),
            TotalPoints = Cell(form, "total_weight"),
            TotalScore = Cell(form, "total_score"),
            Grade = Cell(form, "grade"),
            Completeness = FormKinds.CompletenessOf(kind, form.Optional("complete").Boolean()),
        };
    }

    // the rows alone, or with notes beside them
    private EquatableList<FiledFundingRow> Funds(JsonCursor funds)
    {
        if (!funds.Is(JsonValueKind.Object))
        {
            return Rows(funds, Funding);
        }

        var rows = default(EquatableList<FiledFundingRow>);
        _ = Object(funds, members => new FiledForm { FundingRows = rows = Rows(members.Optional("rows"), Funding) });
        return rows;
    }

    private static string? Unit(JsonMembers form)
    {
        var (unit, implementing) = (Cell(form, "unit"), Cell(form, "implementing_unit"));
        if (unit is not null && implementing is not null && unit != implementing)
        {
            form.Optional("implementing_unit").Error(JsonErrorKind.DuplicateMember);   // two names of one cell
        }

        return unit ?? implementing;
    }

    private static FiledFundingRow Funding(JsonMembers row) => new()
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

    private static FiledGoal Goal(JsonMembers goal) => new()
    {
        Number = Cell(goal, "goal"),
        Points = Cell(goal, "points"),
        Expected = Cell(goal, "expected"),
        Actual = Cell(goal, "actual"),
    };

    private FiledIndicatorRow Indicator(JsonMembers row)
    {
        var target = Object(row.Optional("target_parts"), parts => new FiledIndicatorRow
        {
            TargetSign = Cell(parts, "op"),
            TargetNumber = Cell(parts, "value"),
            TargetUnit = Cell(parts, "unit"),
        });
        return (target ?? new FiledIndicatorRow()) with
        {
            Goal = Cell(row, "goal"),
            FirstLevel = Cell(row, "l1"),
            FirstLevelPoints = Cell(row, "l1_weight"),
            SecondLevel = Cell(row, "l2"),
            Name = Cell(row, "l3"),
            Target = Cell(row, "target_text"),
            Unit = Cell(row, "unit"),
            Actual = Cell(row, "actual_text"),
            Points = Cell(row, "weight"),
            Score = Cell(row, "score"),
            Reason = Cell(row, "deviation_reason"),
            ScoringRule = Cell(row, "scoring_rule"),
        };
    }

    // null among the rows is a row left blank
    private EquatableList<T> Rows<T>(JsonCursor list, Func<JsonMembers, T> read)
        where T : class, new() => list.List(row => Object(row, read), blank: new T());

    private T? Object<T>(JsonCursor cursor, Func<JsonMembers, T> read)
        where T : class
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var value = read(members);
        foreach (var name in members.Unread)
        {
            if (members.Has(name) && Array.IndexOf(OfDocument, name) < 0 && _told.Add(name))
            {
                session.Note(FindingCodes.MemberUnknown, JsonPath.Root, Argument.Of("name", name));
            }

            members.PassOver(name);
        }

        return value;
    }

    private static string? Cell(JsonMembers owner, string name)
    {
        var cell = owner.Optional(name);
        if (cell.Is(JsonValueKind.String))
        {
            return cell.Element.GetString();
        }

        if (cell.Is(JsonValueKind.Number))
        {
            return cell.Element.GetRawText();
        }

        if (!cell.IsNothing)
        {
            cell.Error(JsonErrorKind.WrongType, Expected.FiledCell);
        }

        return null;
    }
}
