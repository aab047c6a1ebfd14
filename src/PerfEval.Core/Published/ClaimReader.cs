using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Published;

/// <summary>
/// 数据陈述的读取: the figures of an achievement whose sentence says what they are of. Which indicator they are about is for a person to say;
/// a figure
/// whose sentence is not of a known form is left, and listed.
/// </summary>
internal sealed class ClaimReader(ReadingDraft draft, TextBlock block)
{
    private const string Ends = ",;。():";

    private readonly string _text = draft.Folded.Text;

    private readonly List<Statement> _statements = draft.StatementsOf(block);

    /// <summary>The claims of the paragraph.</summary>
    /// <param name="achievement">The position of its achievement.</param>
    /// <param name="first">The position of its first claim there.</param>
    public EquatableList<QuantitativeClaim> Read(int achievement, int first)
    {
        List<QuantitativeClaim> claims = [];
        HashSet<Statement> taken = [];
        var place = Place.Report.Then(ReportPart.Narrative).Then(ReportPart.Achievement, achievement);
        foreach (var statement in _statements)
        {
            if (taken.Contains(statement) || statement.Figure.Digits is null || ClaimWords.IsInexact(statement.Name))
            {
                continue;
            }

            var own = place.Then(ReportPart.Claim, first + claims.Count);
            if (Change(statement) is { } change)
            {
                claims.Add(change);
                Record(own, statement);
            }
            else if (Amount(statement) is { } amount)
            {
                claims.Add(amount);
                Record(own, statement);
            }
            else if (Part(statement) is { } level)
            {
                var parts = PartsOf(statement);
                claims.Add(new QuantitativeClaim.Level(level.Name, level.Value, parts.Select(part => part.Claim).ToEquatableList(), null));
                Record(own, statement);
                var number = 0;
                foreach (var (_, part) in parts)
                {
                    taken.Add(part);
                    Record(own.Then(ReportPart.ClaimPart, number++), part);
                }
            }
        }

        return claims.ToEquatableList();
    }

    private void Record(Place place, Statement statement) => draft.Read(
        place, statement.Name, draft.Folded.Quote(statement.Figure.Start, statement.End), ClauseStart(statement), ClauseEnd(statement));

    // 接待任务总体数量同比增加 6.2%
    private QuantitativeClaim.Change? Change(Statement statement)
    {
        var name = Before(statement);
        var sign = ChangeWords.SignOf(name);
        var subject = ClaimWords.WithoutLead(ChangeWords.SubjectOf(name) ?? "");
        if (sign == 0 || subject.Length < 2 || UnitScan.IsMoney(statement.Unit) || statement.Unit.Length == 0)
        {
            return null;
        }

        var digits = sign < 0 ? "-" + statement.Figure.Digits : statement.Figure.Digits;
        return Measure.TryParseNumber(digits, MeasureUnit.Of(UnitOf(statement.Unit)), out var value)
            ? new QuantitativeClaim.Change(subject, value, null)
            : null;
    }

    // 挤出25万元帮扶资金, 总投资2亿元的…
    private QuantitativeClaim.Amount? Amount(Statement statement)
    {
        if (!UnitScan.IsMoney(statement.Unit)
            || !AmountUnits.TryFromAmount(statement.Unit, out var unit)
            || !Money.TryParseNumber(statement.Figure.Digits, unit, out var money)
            || ChangeWords.IsChange(statement.Name))
        {
            return null;
        }

        var before = ClaimWords.BehindVerb(Before(statement));
        var after = After(statement);
        var isBehind = before.Length < 2 || (!statement.EndsClause && !after.StartsWith('的') && ClaimWords.EndsWithVerb(Before(statement)));
        var name = isBehind ? after : before;
        return name.Length >= 2 ? new QuantitativeClaim.Amount(name, money, unit, null) : null;
    }

    // 完成了接待任务 411 批次; 完成了 2 起警卫任务; 11 名干部
    private ClaimPart? Part(Statement statement)
    {
        if (!ClaimWords.IsCount(statement.Unit)
            || ChangeWords.IsChange(statement.Name)
            || !Measure.TryParseNumber(statement.Figure.Digits, MeasureUnit.Of(UnitOf(statement.Unit)), out var value))
        {
            return null;
        }

        var before = ClaimWords.BehindVerb(Before(statement));
        var after = After(statement);
        var behind = UnitScan.IsPeople(statement.Unit) ? ClaimWords.PeopleAt(after) : "";
        behind = before.Length == 0 ? after : behind;
        var name = statement.EndsClause ? before : behind;
        return name.Length is >= 2 and <= ClaimWords.LongestName ? new ClaimPart(name, value) : null;
    }

    // the parts up to the first that is counted in another kind of unit; none where one of them cannot be read
    private List<(ClaimPart Claim, Statement Statement)> PartsOf(Statement whole)
    {
        List<(ClaimPart, Statement)> parts = [];
        foreach (var statement in whole.Parts)
        {
            if (!ClaimWords.AreAlike(whole.Unit, statement.Unit))
            {
                break;
            }

            if (Part(statement) is not { } part || ClaimWords.IsInexact(statement.Name))
            {
                return [];
            }

            parts.Add((part, statement));
        }

        return parts;
    }

    private string Before(Statement statement) => ClaimWords.WithoutLead(_text[ClauseStart(statement)..statement.Figure.Start]);

    private string After(Statement statement) => _text[statement.End..ClauseEnd(statement)];

    // from the last comma or full stop, or from the number before
    private int ClauseStart(Statement statement)
    {
        var from = Math.Max(block.BodyStart, statement.After);
        var start = statement.Figure.Start;
        while (start > from && !Ends.Contains(_text[start - 1], StringComparison.Ordinal))
        {
            start--;
        }

        return start;
    }

    private int ClauseEnd(Statement statement)
    {
        var end = statement.End;
        while (end < block.End && !Ends.Contains(_text[end], StringComparison.Ordinal) && !char.IsAsciiDigit(_text[end]))
        {
            end++;
        }

        return end;
    }

    private static string UnitOf(string unit) => unit switch
    {
        "%o" => "‰",
        _ => unit,
    };
}
