using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json.Reports;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Benchmarks;

/// <summary>The units of a mixed batch as documents, one a line: rows with names, targets, actual values, scores and reasons, funding, and sentences in Chinese.</summary>
internal static class DocumentLines
{
    private static readonly string[] Firsts = ["产出指标", "效益指标", "满意度指标", "成本指标", "其他指标", "补充指标"];

    public static byte[] Of(MixedBatch batch, int from, int units)
    {
        var output = new ArrayBufferWriter<byte>();
        for (var u = from; u < from + units; u++)
        {
            output.Write(ReportDocument.Format.Canonical(ReportOf(batch, u)));
            output.Write("\n"u8);
        }

        return output.WrittenSpan.ToArray();
    }

    private static SelfEvaluation ReportOf(MixedBatch batch, int u)
    {
        List<FirstLevelIndicator> firsts = [];
        List<IndicatorResult> results = [];
        foreach (var (f, lines) in Enumerable.Range(batch.Starts[u], batch.Starts[u + 1] - batch.Starts[u]).Chunk(5).Index())
        {
            firsts.Add(new FirstLevelIndicator(
                Firsts[f], default, [new SecondLevelIndicator("数量指标", lines.Select((i, k) => Leaf(batch, i, f, k)).ToEquatableList())]));
            results.AddRange(lines.Select((i, k) => new IndicatorResult
            {
                IndicatorId = IndicatorTree.DefaultId(f, 0, k),
                Actual = new ActualValue.Quantity(Measure.Of(batch.Actuals[i] / 10_000m, Unit(k))),
                ClaimedScore = Points.From(batch.Weights[i] / 100m),
                DeviationReason = i % 3 == 0 ? "受疫情影响，部分活动推迟至下一年度开展，已调整工作计划。" : null,
            }));
        }

        return new SelfEvaluation
        {
            Title = "2022 年度部门整体支出绩效自评表",
            FiscalYear = new FiscalYear(2022),
            Subject = new Subject.Department(new BudgetUnit
            {
                Name = $"某市第{u}事务中心",
                Region = RegionCode.Parse("430200"),
                Functions = "承担本市公共事务的组织实施、业务指导和监督检查工作，完成主管部门交办的其他事项。",
            }),
            Funding = new FundingTable
            {
                AmountUnit = AmountUnit.WanYuan,
                Total = new FundingLine
                {
                    Label = "年度资金总额",
                    OpeningBudget = Money.FromFen(batch.Basis[u]),
                    FullYearBudget = Money.FromFen(batch.Basis[u]),
                    Executed = Money.FromFen(batch.Executed[u]),
                    Points = Points.From(10),
                },
            },
            Goals = [new AnnualGoal(new IndicatorTree(firsts.ToEquatableList()), results.ToEquatableList())
            {
                Expected = "完成年度各项工作任务，保障机构正常运转，提高公共服务水平。",
                Actual = "各项工作任务基本完成，机构运转正常，公共服务水平有所提高。",
            }],
            Claims = new Claims { TotalPoints = Points.From(100), TotalScore = Points.From(98) },
        };
    }

    private static ThirdLevelIndicator Leaf(MixedBatch batch, int i, int f, int k) => new()
    {
        Id = IndicatorTree.DefaultId(f, 0, k),
        Name = $"第{k + 1}项工作完成情况",
        Target = new TargetValue.Quantity(Measure.Of(batch.Targets[i] / 10_000m, Unit(k)), batch.Rules[i] switch
        {
            RaggedFrame.LineRule.AtMost => Comparator.AtMost,
            RaggedFrame.LineRule.Deviation => Comparator.Equal,
            _ => Comparator.AtLeast,
        }),
        Points = Points.From(batch.Weights[i] / 100m),
    };

    private static string Unit(int k) => k % 2 == 0 ? "件" : "人次";
}
