using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Reports.Aggregation;

/// <summary>
/// 事实数据的汇总: a fact every unit has is added up, so that ratios are worked out on the sums; the others are named and left out.
/// </summary>
internal static class FactCombination
{
    private const string Source = "各单位数据汇总";

    public static FactSheet Of(IReadOnlyList<AggregatedUnit> units, AggregationOptions options, List<AggregationResult.Note> notes)
    {
        var sheets = units.Select(unit => ReportFacts.Of(unit.Report, options.Tolerance).Facts).ToList();
        List<Fact> facts = [];
        List<ArgumentValue> left = [];
        var wanted = sheets.SelectMany(sheet => sheet.Facts).Select(fact => (fact.Kind, fact.Period)).Distinct()
            .OrderBy(fact => fact.Kind).ThenBy(fact => fact.Period.ToString(), System.StringComparer.Ordinal);
        foreach (var (kind, period) in wanted)
        {
            var found = sheets.Select(sheet => sheet.Find(kind, period)).OfType<Fact>().ToList();
            if (found.Count == units.Count && Sum(found) is { } value)
            {
                facts.Add(new Fact(kind, value, period, new FactSource.Document(Source)));
            }
            else
            {
                left.Add(new ArgumentValue.Sentence(RatioResult.MissingFact.Named(kind, period)));
            }
        }

        if (left.Count > 0)
        {
            notes.Add(new AggregationResult.Note(
                Place.Report,
                Remark.Of("combine.factsLeftOut", new Argument("facts", new ArgumentValue.Several(left.ToEquatableList()))),
                false));
        }

        return new FactSheet(facts.ToEquatableList());
    }

    // shares of different budgets do not add up; null also where a sum leaves its limits
    private static FactValue? Sum(List<Fact> facts)
    {
        switch (facts[0].Value)
        {
            case FactValue.Amount:
                return Money.TrySum([.. facts.Select(fact => ((FactValue.Amount)fact.Value).Value)], out var sum)
                    ? new FactValue.Amount(sum, facts.Min(fact => ((FactValue.Amount)fact.Value).Unit))
                    : null;
            case FactValue.Headcount:
                var people = facts.Sum(fact => (long)((FactValue.Headcount)fact.Value).Value);
                return people <= int.MaxValue ? new FactValue.Headcount((int)people) : null;
            default:
                return facts.Count == 1 ? facts[0].Value : null;
        }
    }
}
