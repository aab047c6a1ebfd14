using BenchmarkDotNet.Attributes;
using PerfEval.Core.Assessing;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Json;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Benchmarks;

/// <summary>One filed form of nine indicators from its strings: read, and read and rechecked. The goal is 100 µs, warm.</summary>
[MemoryDiagnoser]
public class FormBenchmarks
{
    private readonly StandardCatalog _catalog = BuiltInStandards.Catalog;

    private readonly FiledForm _form = new()
    {
        Title = "项目支出绩效自评表（2022年度）",
        Year = "2022",
        Unit = "某县水利局",
        AmountUnit = "万元",
        FundingRows =
        [
            new FiledFundingRow { Label = "年度资金总额", OpeningBudget = "880", FullYearBudget = "880", Executed = "860.5", Points = "10", Rate = "97.78%", Score = "9.78" },
            new FiledFundingRow { Label = "其中：本年财政拨款", OpeningBudget = "880", FullYearBudget = "880", Executed = "860.5", Points = "—", Score = "—" },
            new FiledFundingRow { Label = "其他资金" },
        ],
        IndicatorRows =
        [
            Row("产出指标", "50", "数量指标", "维修水库座数", "≥5座", "5座", "10", "10"),
            Row("产出指标", "50", "数量指标", "培训人次", "不少于200人次", "186", "10", "9.3"),
            Row("产出指标", "50", "质量指标", "验收合格率", "100%", "100%", "10", "10"),
            Row("产出指标", "50", "时效指标", "完成时间", "12月底前", "2022年11月", "10", "10"),
            Row("产出指标", "50", "成本指标", "项目总成本", "≤880万元", "860.5万元", "10", "10"),
            Row("效益指标", "30", "社会效益指标", "受益人口", ">=1.2万人", "12500人", "15", "15"),
            Row("效益指标", "30", "可持续影响指标", "工程长期运行", "效果明显", "达成预期指标", "15", "14"),
            Row("满意度指标", "10", "服务对象满意度指标", "群众满意度", "95%以上", "95%", "5", "5"),
            Row("满意度指标", "10", "服务对象满意度指标", "主管部门满意度", "≥90%", "96%", "5", "5"),
        ],
        TotalPoints = "100",
        TotalScore = "98.08",
        Grade = "优",
    };

    [Benchmark(Baseline = true)]
    public FormReading Read() => FormReader.Read(_form);

    [Benchmark]
    public Assessment ReadAndRecheck()
    {
        var reading = FormReader.Read(_form);
        return Assessor.Assess(reading.Report, _catalog.Select(reading.Query));
    }

    private static FiledIndicatorRow Row(
        string first, string firstPoints, string second, string name, string target, string actual, string points, string score) => new()
        {
            FirstLevel = first,
            FirstLevelPoints = firstPoints,
            SecondLevel = second,
            Name = name,
            Target = target,
            Actual = actual,
            Points = points,
            Score = score,
        };
}
