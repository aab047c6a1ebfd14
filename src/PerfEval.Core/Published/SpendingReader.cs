using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Published;

/// <summary>
/// 三公经费等的读取: budgets and spending that the text states and the report keeps as facts: which money it is and whether it is the budget
/// or what was
/// spent must both be said.
/// </summary>
internal sealed class SpendingReader(ReadingDraft draft, FiscalYear year)
{
    private static readonly (string[] Words, FactKind Budget, FactKind Actual)[] Items =
    [
        (["三公经费", "“三公”经费", "\"三公\"经费", "三公”经费"], FactKind.ThreePublicBudget, FactKind.ThreePublicActual),
        (["因公出国(境)费", "因公出国(境)", "因公出国", "出国(境)费"], FactKind.TravelAbroadBudget, FactKind.TravelAbroadActual),
        (["公务用车购置及运行", "公务用车运行", "公务用车"], FactKind.OfficialVehiclesBudget, FactKind.OfficialVehiclesActual),
        (["公务接待费", "公务接待"], FactKind.OfficialReceptionBudget, FactKind.OfficialReceptionActual),
        (["政府采购"], FactKind.ProcurementBudget, FactKind.ProcurementActual),
        (["公用经费", "日常公用经费"], FactKind.OperatingCostsBudget, FactKind.OperatingCostsActual),
    ];

    private static readonly string[] Planned = ["预算", "预算数", "年初预算", "支出预算", "预算安排", "费预算", "经费预算"];

    private static readonly string[] Spent = ["决算", "决算数", "实际支出", "实际支出数", "实际发生", "支出决算", "实际使用", "执行数", "实际采购金额"];

    private readonly Dictionary<FactKind, List<(Statement Statement, Money Money, AmountUnit Unit)>> _stated = [];

    /// <summary>The facts the text states.</summary>
    public FactSheet Read()
    {
        (string[] Words, FactKind Budget, FactKind Actual)? item = null;
        var sentence = -1;
        foreach (var statement in draft.Statements)
        {
            var end = SentenceEnd(statement);
            item = end == sentence ? item : null;
            sentence = end;
            item = Named(statement.Name) ?? item;
            if (item is { } known && !statement.Figure.IsRead && IsOfYear(statement) && KindOf(statement.Name, known) is { } kind
                && AmountUnits.TryFromAmount(statement.Unit, out var unit)
                && Money.TryParseNumber(statement.Figure.Digits, unit, out var money))
            {
                _ = _stated.TryAdd(kind, []);
                _stated[kind].Add((statement, money, unit));
            }
        }

        return new FactSheet([.. _stated.OrderBy(entry => entry.Key).Select(entry => FactOf(entry.Key, entry.Value)).OfType<Fact>()]);
    }

    private Fact? FactOf(FactKind kind, List<(Statement Statement, Money Money, AmountUnit Unit)> stated)
    {
        if (stated.Exists(other => other.Money != stated[0].Money))
        {
            var raw = stated.Select(s => draft.Folded.Quote(s.Statement.Figure.Start, s.Statement.End));
            stated.ForEach(s => draft.Leave(s.Statement.Figure, Remark.Of("read.statedTwice", Argument.Of("raw", raw))));
            return null;
        }

        var first = stated[0].Statement;
        stated.ForEach(s => draft.Read(Place.Report.Then(ReportPart.Fact, (int)kind, kind.Name(Language.Chinese)), s.Statement));
        return Fact.Of(kind, stated[0].Money, year, $"正文第 {draft.Folded.LineAt(first.Start)} 行", stated[0].Unit);
    }

    private static (string[] Words, FactKind Budget, FactKind Actual)? Named(string name)
    {
        foreach (var item in Items)
        {
            if (Array.Exists(item.Words, word => name.Contains(word, StringComparison.Ordinal)))
            {
                return item;
            }
        }

        return null;
    }

    // the item and one of the two words, and nothing else that would make it another amount
    private static FactKind? KindOf(string name, (string[] Words, FactKind Budget, FactKind Actual) item)
    {
        var word = Array.Find(item.Words, candidate => name.Contains(candidate, StringComparison.Ordinal)) ?? "";
        var rest = name[(name.IndexOf(word, StringComparison.Ordinal) + word.Length)..].TrimStart('费', '支', '出');
        if (Array.IndexOf(Planned, rest) >= 0)
        {
            return item.Budget;
        }

        return Array.IndexOf(Spent, rest) >= 0 ? item.Actual : null;
    }

    private bool IsOfYear(Statement statement) => draft
        .FiguresIn(statement.Start, statement.Figure.Start)
        .All(figure => figure.Date is null || figure.Date.Year == year.Year);

    private int SentenceEnd(Statement statement)
    {
        var end = draft.Folded.Text.AsSpan(statement.End, statement.Block.End - statement.End).IndexOfAny("。;");
        return end < 0 ? statement.Block.End : statement.End + end;
    }
}
