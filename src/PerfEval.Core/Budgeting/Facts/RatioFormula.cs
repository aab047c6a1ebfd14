using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Budgeting.Facts;

/// <summary>
/// 比率公式: one definition of a ratio of the whole-department framework, as data: a sum of facts
/// over a sum of facts. The same indicator name may have several definitions; none is a default.
/// </summary>
public sealed partial record RatioFormula
{
    /// <summary>The most terms above or below the line, so that their sum fits whatever the facts are.</summary>
    public const int MaxTerms = 9;

    /// <summary>A formula.</summary>
    /// <param name="id">公式代码, such as <c>completion-rate.mof-2013</c>.</param>
    /// <param name="numerator">分子 of 1 to 9 terms.</param>
    /// <param name="denominator">分母 of 1 to 9 terms.</param>
    /// <exception cref="ArgumentException">
    /// The id is blank, a side has no term or too many, the terms are of several dimensions, or a fact by day is asked of last year.
    /// </exception>
    public RatioFormula(string id, EquatableList<Term> numerator, EquatableList<Term> denominator)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        if (numerator.Count is 0 or > MaxTerms || denominator.Count is 0 or > MaxTerms)
        {
            throw new ArgumentException(
                $"The formula '{id}' needs 1 to {MaxTerms} terms above the line and 1 to {MaxTerms} below.", nameof(numerator));
        }

        (Id, Numerator, Denominator) = (id, numerator, denominator);
        foreach (var term in Terms())
        {
            if (term.Kind.Dimension() != denominator[0].Kind.Dimension())
            {
                throw new ArgumentException(
                    $"The formula '{id}' mixes {term.Kind.Name(Language.English)} with "
                        + $"{denominator[0].Kind.Name(Language.English)}: a ratio is of one dimension.",
                    nameof(numerator));
            }

            if (term.IsLastYears && term.Kind.IsByDay())
            {
                throw new ArgumentException(
                    $"The formula '{id}' asks last year's {term.Kind.Name(Language.English)}, which is as of a day.", nameof(numerator));
            }

            NeedsDay |= term.Kind.IsByDay();
        }
    }

    /// <summary>公式代码: what standards and callers name the definition by.</summary>
    public string Id { get; }

    /// <summary>分子: the terms added up above the line.</summary>
    public EquatableList<Term> Numerator { get; }

    /// <summary>分母: the terms added up below the line. If they make 0 or less there is no ratio.</summary>
    public EquatableList<Term> Denominator { get; }

    /// <summary>Whether the numerator is taken without its sign (绝对值).</summary>
    public bool TakesMagnitude { get; init; }

    /// <summary>指标名称, such as 预算完成率.</summary>
    public required string Name { get; init => field = Given.Of(value); }

    /// <summary>The indicator's name in English.</summary>
    public required string EnglishName { get; init => field = Given.Of(value); }

    /// <summary>口径: what sets this definition apart, such as 以财政批复的预算数为分母.</summary>
    public required string Definition { get; init => field = Given.Of(value); }

    /// <summary>What sets this definition apart, in English.</summary>
    public required string EnglishDefinition { get; init => field = Given.Of(value); }

    /// <summary>公式文字, as its source prints it.</summary>
    public required string Text { get; init => field = Given.Of(value); }

    /// <summary>
    /// 依据: the document the definition comes from, and whether it was seen there, recalled, or is a reading of the library's own.
    /// </summary>
    public required string Source { get; init => field = Given.Of(value); }

    /// <summary>Whether the ratio is of payments to a day, so that a day must be named.</summary>
    public bool NeedsDay { get; }

    /// <summary>The name of the indicator in a language.</summary>
    public string NameIn(Language language) => language == Language.English ? EnglishName : Name;

    /// <summary>What sets the definition apart, in a language.</summary>
    public string DefinitionIn(Language language) => language == Language.English ? EnglishDefinition : Definition;

    /// <summary>The ratio of a year.</summary>
    /// <inheritdoc cref="Evaluate(FactSheet, FactPeriod, AmountUnit)"/>
    public RatioResult Evaluate(FactSheet facts, FiscalYear year, AmountUnit unit = AmountUnit.WanYuan) =>
        Evaluate(facts, new FactPeriod.Year(year), unit);

    /// <summary>The ratio of a period, exact; or every fact that is missing; or that the base is 0 or below. Nothing is clamped.</summary>
    /// <param name="facts">事实数据.</param>
    /// <param name="period">The year; for payments by date the day, whose year's facts are taken for the other terms.</param>
    /// <param name="unit">The unit amounts are printed in.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RatioResult Evaluate(FactSheet facts, FactPeriod period, AmountUnit unit = AmountUnit.WanYuan)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(period);
        if (NeedsDay && period is not FactPeriod.Day)
        {
            return new RatioResult.NotComputable(Remark.Of("ratio.dayNeeded"), default);
        }

        List<RatioResult.MissingFact> missing = [];
        List<Fact> used = [];
        List<Remark> assumptions = [];
        var above = new RatioSide();
        var below = new RatioSide();
        foreach (var (term, side) in Numerator.Select(term => (term, above)).Concat(Denominator.Select(term => (term, below))))
        {
            if (PeriodOf(term, period) is not { } when)
            {
                return new RatioResult.NotComputable(
                    Remark.Of("ratio.noSuchYear", Argument.Term("fact", FactKinds.Term(term.Kind))), default);
            }

            if (facts.Find(term.Kind, when) is { } fact)
            {
                side.Add(term, fact);
                AddOnce(used, fact);
            }
            else if (term.NoneWhenMissing)
            {
                AddOnce(assumptions, Remark.Of("ratio.takenAsNone", Argument.Of("fact", RatioResult.MissingFact.Named(term.Kind, when))));
            }
            else
            {
                AddOnce(missing, new RatioResult.MissingFact(term.Kind, when));
            }
        }

        return missing.Count > 0 ? Missing(missing) : Divide(above, below, unit, used, assumptions);
    }

    private RatioResult Divide(RatioSide above, RatioSide below, AmountUnit unit, List<Fact> used, List<Remark> assumptions)
    {
        if (below.Sum <= 0)
        {
            var why = below.Sum == 0 ? "ratio.baseZero" : "ratio.baseNegative";
            return new RatioResult.NotComputable(
                Remark.Of(why, new Argument("base", below.Names()), Argument.Of("working", below.Text(unit))), default);
        }

        var sum = TakesMagnitude ? Int128.Abs(above.Sum) : above.Sum;
        var rate = Ratio.Of(sum, below.Sum);
        var top = TakesMagnitude ? $"|{above.Text(unit)}|" : above.Bracketed(unit);
        var working = Remark.Of("ratio.working", Argument.Of("working", $"{top} ÷ {below.Bracketed(unit)}"), Argument.Of("rate", rate));
        return new RatioResult.Computed(rate, working, used.ToEquatableList(), assumptions.ToEquatableList());
    }

    private static RatioResult.NotComputable Missing(List<RatioResult.MissingFact> missing)
    {
        List<ArgumentValue> names = [];
        foreach (var one in missing)
        {
            names.Add(new ArgumentValue.Sentence(RatioResult.MissingFact.Named(one.Kind, one.Period)));
        }

        return new RatioResult.NotComputable(
            Remark.Of("ratio.missing", new Argument("facts", new ArgumentValue.Several(names.ToEquatableList()))),
            missing.ToEquatableList());
    }

    // null for the year before the first or a day of the last: there are no such fiscal years
    private static FactPeriod? PeriodOf(Term term, FactPeriod period)
    {
        if (term.Kind.IsByDay())
        {
            return period;
        }

        var year = (period.FiscalYear?.Year ?? 0) - (term.IsLastYears ? 1 : 0);
        return year < 1 ? null : new FactPeriod.Year(new FiscalYear(year));
    }

    private IEnumerable<Term> Terms() => Numerator.Concat(Denominator);

    private static void AddOnce<T>(List<T> list, T item)
    {
        if (!list.Contains(item))
        {
            list.Add(item);
        }
    }
}
