using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Published;

/// <summary>人员情况的读取: 编制, in post, retired, their parts and their day.</summary>
internal sealed class StaffReader(ReadingDraft draft)
{
    private static readonly Place Staff = Place.Report.Then(ReportPart.Subject).Then(ReportPart.Unit).Then(ReportPart.Staffing);

    private readonly List<Statement> _all = [.. draft.Statements.Where(IsOfStaff), .. CellPairs.Of(draft)];

    /// <summary>The staff of the unit; null where the text states nothing of it.</summary>
    public Staffing? Read()
    {
        var establishment = Settle(ReportPart.Establishment, Establishments());
        var inPost = Settle(ReportPart.InPost, InPosts(), out var first);
        var categories = first is null ? default : Categories(first);
        var retired = Settle(ReportPart.Retired, Retired());
        var asOf = AsOf();
        var isStated = !establishment.IsBlank || !inPost.IsBlank || !retired.IsBlank;
        return isStated
            ? new Staffing { AsOf = asOf, Establishment = establishment, InPost = inPost, Categories = categories, Retired = retired }
            : null;
    }

    private static bool IsOfStaff(Statement statement) =>
        statement.Staff is not null
        && (UnitScan.IsPeople(statement.Unit) || (statement.Unit == "个" && statement.Staff <= StaffKind.EstablishmentPart))
        && statement.Block.Section is SectionKind.Basic or SectionKind.Money or SectionKind.Front;

    // 编制 that is none of a part of the unit; where only one kind of it is stated, that
    private List<(Statement, Remark?)> Establishments()
    {
        var whole = _all.FindAll(s => s.Staff == StaffKind.Establishment && IsOfWhole(s));
        var kinds = _all.FindAll(s => s.Staff == StaffKind.EstablishmentPart && s.Parent is null);
        return whole.Count == 0 && kinds.Select(s => s.Name).Distinct().Count() == 1
            ? kinds.ConvertAll(s => (s, (Remark?)Remark.Of("read.oneKindOfEstablishment", Argument.Of("raw", StaffWords.WordOf(s.Name)))))
            : whole.ConvertAll(s => (s, (Remark?)null));
    }

    // what is said to be in post; else 实有, unless its parts say that pensioners are among it
    private List<(Statement, Remark?)> InPosts()
    {
        var said = _all.FindAll(s => s.Staff == StaffKind.InPost && IsOfWhole(s));
        if (said.Count > 0)
        {
            var plain = said.FindAll(s => !StaffWords.IsVague(s.Name));
            return (plain.Count > 0 && !Agree(said) ? plain : said)
                .ConvertAll(s => (s, StaffWords.IsVague(s.Name) ? AsInPost(s) : null));
        }

        return _all.FindAll(s => s is { Staff: StaffKind.OnBoard, Parent: null, Parts: [] })
            .ConvertAll(s => (s, (Remark?)AsInPost(s)));
    }

    private static Remark AsInPost(Statement statement) =>
        Remark.Of("read.asInPost", Argument.Of("raw", StaffWords.WordOf(statement.Name)));

    private List<(Statement, Remark?)> Retired()
    {
        var together = _all.FindAll(s => s.Staff == StaffKind.RetiredTogether && IsOfWhole(s));
        return together.Count > 0
            ? together.ConvertAll(s => (s, s.Parts.Count == 0 ? Remark.Of("read.retiredTogether") : null))
            : _all.FindAll(s => s.Staff == StaffKind.Retired && IsOfWhole(s)).ConvertAll(s => (s, (Remark?)null));
    }

    // of the unit as a whole, and not of one of its parts: alone, or a part of 实有 itself
    private static bool IsOfWhole(Statement statement) => statement.Parent is null or { Staff: StaffKind.OnBoard, Parent: null };

    private static bool Agree(List<Statement> statements) => statements.Select(s => s.Figure.Digits).Distinct().Count() == 1;

    private Reported<int> Settle(ReportPart part, List<(Statement, Remark?)> stated) => Settle(part, stated, out _);

    // a number that is stated twice must be the same twice; otherwise nobody knows which one is meant
    private Reported<int> Settle(ReportPart part, List<(Statement Statement, Remark? ReadAs)> stated, out Statement? first)
    {
        first = null;
        var values = stated.ConvertAll(s => s.Statement.Figure.Whole);
        if (values.Count == 0 || values.Exists(value => value is null))
        {
            return Reported<int>.Blank;
        }

        if (values.Distinct().Count() > 1)
        {
            foreach (var (statement, _) in stated)
            {
                var raw = stated.Select(other => other.Statement.Figure.Digits!);
                draft.Leave(statement.Figure, Remark.Of("read.statedTwice", Argument.Of("raw", raw)));
            }

            return Reported<int>.Blank;
        }

        foreach (var (statement, readAs) in stated)
        {
            draft.Read(Staff.Then(part), statement, readAs);
        }

        first = (stated.Find(s => s.Statement.Parts.Count > 0).Statement) ?? stated[0].Statement;
        return values[0]!.Value;
    }

    private EquatableList<Staffing.Category> Categories(Statement inPost)
    {
        var parts = inPost.Parts;
        if (parts.Count == 0 || parts[^1].IsFollowedByEtc)
        {
            return default;
        }

        List<Staffing.Category> categories = [];
        foreach (var part in parts)
        {
            var isRead = UnitScan.IsPeople(part.Unit) && part.Figure.Whole is not null;
            var raw = draft.Folded.Quote(part.Start, ClauseEnd(part));
            if (isRead)
            {
                draft.Read(Staff.Then(ReportPart.StaffCategory, categories.Count, part.Name), part);
            }
            else
            {
                draft.Leave(part.Figure, Remark.Of("read.damagedPart"));
            }

            var name = isRead ? draft.Folded.Quote(part.Start, part.Figure.Start) : raw;
            categories.Add(new Staffing.Category(NameOf(name), isRead ? part.Figure.Whole!.Value : Reported<int>.Unreadable(raw)));
        }

        return categories.ToEquatableList();
    }

    private static string NameOf(string quote) =>
        quote.StartsWith("其中", StringComparison.Ordinal) ? quote[2..].TrimStart(':', '：', ' ') : quote;

    private int ClauseEnd(Statement statement)
    {
        var end = statement.End;
        while (end < statement.Block.End && !",;。()、".Contains(draft.Folded.Text[end], StringComparison.Ordinal))
        {
            end++;
        }

        return end;
    }

    // the one day the paragraphs that state the staff name
    private Reported<LocalDate> AsOf()
    {
        var blocks = draft.Facts.Count == 0 ? [] : _all.Where(s => s.Figure.IsRead).Select(s => s.Block).Distinct().ToList();
        var phrases = blocks
            .SelectMany(block => draft.FiguresIn(block.Start, block.End))
            .Where(figure => figure.Date is { } date && IsAsOf(date))
            .Select(figure => figure.Date!)
            .Distinct()
            .ToList();
        if (phrases.Count == 0 || phrases.Select(phrase => phrase.AsDay).Distinct().Count() != 1)
        {
            return Reported<LocalDate>.Blank;
        }

        var first = phrases[0];
        var raw = draft.Folded.Quote(first.Start, first.End);
        foreach (var phrase in phrases)
        {
            draft.Read(Staff.Then(ReportPart.AsOf), PlaceText.PartName(ReportPart.AsOf, Language.Chinese), raw, phrase.Start, phrase.End);
        }

        return first.Cell(raw);
    }

    private bool IsAsOf(DatePhrase date)
    {
        var before = draft.Folded.Text.AsSpan(0, date.Start);
        var isSaid = before.EndsWith("截止", StringComparison.Ordinal) || before.EndsWith("截至", StringComparison.Ordinal)
            || before.EndsWith("截止到", StringComparison.Ordinal) || before.EndsWith("截至到", StringComparison.Ordinal);
        return date.AsDay is not null && (date.IsYearEnd || isSaid);
    }
}
