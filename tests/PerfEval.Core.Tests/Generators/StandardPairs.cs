using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using PerfEval.Core.Amounts;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using PerfEval.Core.Tests.Generators.Shrinking;

namespace PerfEval.Core.Tests.Generators;

/// <summary>Pairs of standards that may differ in every value, lists in another order and with repeated names among them.</summary>
public static class StandardPairs
{
    private static readonly Gen<EvaluationStandard> Standard =
        from standard in ScoringStandards.Standard
        from full in Gen.Elements(100, 120)
        from tolerance in Gen.Elements(0, 1)
        from threshold in Gen.Elements(90, 80)
        from names in Gen.SubListOf("指标甲", "指标乙", "指标丙", "指标乙")
        from isTurned in Gen.Elements(true, false)
        from points in Gen.Elements<decimal?>(null, 5, 12.5m)
        select standard with
        {
            FullPoints = SampleStandard.Of(Points.From(full)),
            Tolerances = SampleStandard.Of(new RecheckTolerances(Points.From(tolerance), Money.Zero)),
            Thresholds = SampleStandard.Of(standard.Thresholds.Value with { LowExecution = Ratio.Percent(threshold) }),
            Assignments =
            [
                .. (isTurned ? Enumerable.Reverse(names) : names).Select(name => SampleStandard.Of(
                    new IndicatorAssignment(name, points is { } stated ? Points.From(stated) : null, new AttainmentRule()))),
            ],
        };

    public static Arbitrary<StandardPair> Pairs() => Arb.ToArbitrary(
        from report in Gen.Frequency((4, ScorableReports.Report), (1, FiledReports.Report))
        from standards in Standard.Two()
        select new StandardPair(report, standards.Item1, standards.Item2), Smaller);

    // a value on which both agree is as good as a plain one
    private static IEnumerable<StandardPair> Smaller(StandardPair it) => ReportShrinker.Smaller(it.Report).Select(report => it with { Report = report })
        .Concat(StandardShrinker.Plainer(it.Second, it.First).Select(second => it with { Second = second }))
        .Concat(StandardShrinker.Plainer(it.First).Select(first => it with { First = first }));
}
