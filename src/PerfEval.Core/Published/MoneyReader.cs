using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Published;

/// <summary>收支情况的读取: the budget statement that the text makes.</summary>
internal sealed class MoneyReader(ReadingDraft draft, int? year)
{
    private static readonly Place Budget = Place.Report.Then(ReportPart.Budget);

    private static readonly Place Revenue = Budget.Then(ReportPart.Revenue);

    private static readonly Place Expenditure = Budget.Then(ReportPart.Expenditure);

    private readonly Dictionary<MoneyKind, List<Statement>> _stated = [];

    private AmountUnit _unit;

    /// <summary>The statement; null where the text makes none.</summary>
    public BudgetStatement? Read()
    {
        foreach (var statement in draft.Statements)
        {
            if (IsOfBudget(statement) && MoneyWords.KindOf(statement.Name) is { } kind)
            {
                _ = _stated.TryAdd(kind, []);
                _stated[kind].Add(statement);
            }
        }

        if (_stated.Count == 0)
        {
            return null;
        }

        _ = AmountUnits.TryFromAmount(_stated.Values.First()[0].Unit, out _unit);
        var revenue = new Revenue
        {
            Total = Amount(MoneyKind.Revenue, Revenue.Then(ReportPart.StatementTotal)),
            Opening = Amount(MoneyKind.Opening, Revenue.Then(ReportPart.Opening)),
            Adjustment = Amount(MoneyKind.Adjustment, Revenue.Then(ReportPart.Adjustment)),
            OtherSources = Amount(MoneyKind.OtherSources, Revenue.Then(ReportPart.OtherSources)),
            BroughtForward = Amount(MoneyKind.BroughtForward, Revenue.Then(ReportPart.BroughtForward)),
        };
        var expenditure = new Expenditure
        {
            Total = Amount(MoneyKind.Expenditure, Expenditure.Then(ReportPart.StatementTotal)),
            Basic = Amount(MoneyKind.Basic, Expenditure.Then(ReportPart.BasicExpenditure)),
            Project = Amount(MoneyKind.Project, Expenditure.Then(ReportPart.ProjectExpenditure)),
        };
        var carried = Amount(MoneyKind.CarriedForward, Budget.Then(ReportPart.CarriedForward));
        var isStated = revenue != new Revenue() || expenditure != new Expenditure() || !carried.IsBlank;
        return isStated
            ? new BudgetStatement { AmountUnit = _unit, Revenue = revenue, Expenditure = expenditure, CarriedForward = carried }
            : null;
    }

    private bool IsOfBudget(Statement statement)
    {
        if (!UnitScan.IsMoney(statement.Unit)
            || statement.Figure.IsRead
            || statement.Block.Section is not (SectionKind.Money or SectionKind.Basic or SectionKind.Front)
            || (statement.Parent is { } whole && !IsWhole(whole)))
        {
            return false;
        }

        // an amount of another year is not this one's
        var dates = draft.FiguresIn(statement.Start, statement.Figure.Start).Where(figure => figure.Date is not null);
        return dates.All(figure => year is null || figure.Date!.Year == year);
    }

    // revenue and expenditure have parts that are amounts of the statement; a project's 其他资金 is none
    private static bool IsWhole(Statement statement) => MoneyWords.KindOf(statement.Name) is MoneyKind.Revenue or MoneyKind.Expenditure;

    // what is stated twice must be the same twice
    private Reported<Money> Amount(MoneyKind kind, Place place)
    {
        if (!_stated.TryGetValue(kind, out var statements))
        {
            return Reported<Money>.Blank;
        }

        var values = statements.ConvertAll(s => MoneyOf(s, kind));
        if (values.Exists(value => value is null) || values.Distinct().Count() > 1)
        {
            var raw = statements.Select(s => draft.Folded.Quote(s.Figure.Start, s.End));
            foreach (var statement in statements)
            {
                draft.Leave(statement.Figure, Remark.Of("read.statedTwice", Argument.Of("raw", raw)));
            }

            return Reported<Money>.Blank;
        }

        foreach (var statement in statements)
        {
            var isDamaged = MoneyWords.IsDamaged(statement.Name);
            draft.Read(place, statement, isDamaged ? Remark.Of("read.damagedName", Argument.Of("raw", statement.Name)) : null);
        }

        var (money, first) = (values[0]!.Value, statements[0]);
        var isSigned = kind == MoneyKind.Adjustment && MoneyWords.IsCut(first.Name);
        var isPlain = !isSigned && first.Figure.Digits == money.Number(_unit)
            && AmountUnits.TryFromAmount(first.Unit, out var own) && own == _unit;
        return Reported<Money>.Of(money, isPlain ? null : draft.Folded.Quote(isSigned ? first.Start : first.Figure.Start, first.End));
    }

    private static Money? MoneyOf(Statement statement, MoneyKind kind)
    {
        if (statement.Figure.Digits is not { } digits
            || !AmountUnits.TryFromAmount(statement.Unit, out var unit)
            || !Money.TryParseNumber(digits, unit, out var money))
        {
            return null;
        }

        return kind == MoneyKind.Adjustment && MoneyWords.IsCut(statement.Name) ? -money : money;
    }
}
