using System;
using System.Text;
using NodaTime;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Reading;
using Xunit;

namespace PerfEval.Core.Tests.Json;

/// <summary>Facts as a document has them.</summary>
public sealed class FactJsonTests
{
    private const string Facts = """
        [
            { "kind": "inPost", "value": 57, "year": 2021, "source": "人事名册" },
            { "kind": "threePublicActual", "value": 51.3, "amountUnit": "万元", "year": 2020, "source": "部门决算 财决01表" },
            { "kind": "paidToDate", "value": 4200000, "amountUnit": "元", "asOf": "2021-06-30", "source": "国库支付系统" },
            { "kind": "scheduledProgress", "value": 50, "unit": "%", "asOf": "2021-06-30", "source": "支付计划" }
        ]
        """;

    [Fact]
    public void Each_fact_is_read_in_the_unit_of_its_kind()
    {
        var report = PerfEvalJson.ParseReport(With(Facts));

        Assert.Equal(
            [
                Fact.Of(FactKind.InPost, 57, new FiscalYear(2021), "人事名册"),
                Fact.Of(FactKind.ThreePublicActual, Money.FromWanYuan(51.3m), new FiscalYear(2020), "部门决算 财决01表"),
                new Fact(
                    FactKind.PaidToDate, new FactValue.Amount(Money.FromYuan(4_200_000), AmountUnit.Yuan), new FactPeriod.Day(new LocalDate(2021, 6, 30)),
                    new FactSource.Document("国库支付系统")),
                new Fact(
                    FactKind.ScheduledProgress, new FactValue.Share(Measure.Of(50, "%")), new FactPeriod.Day(new LocalDate(2021, 6, 30)),
                    new FactSource.Document("支付计划")),
            ],
            report.Facts.Facts);
        Assert.Equal(report, PerfEvalJson.ParseReport(PerfEvalJson.WriteReport(report)));
    }

    [Fact]
    public void A_report_without_facts_says_nothing_of_them() =>
        Assert.DoesNotContain("\"facts\"", Encoding.UTF8.GetString(PerfEvalJson.WriteReport(PerfEvalJson.ParseReport(CorpusFiles.Seed()))), StringComparison.Ordinal);

    [Theory]
    [InlineData("fact-of-another-dimension")]
    [InlineData("fact-twice")]
    [InlineData("fact-without-source")]
    public void Leniency_does_not_take_people_for_money_or_choose_between_two_facts(string name)
    {
        var error = Assert.Single(PerfEvalJson.ReadReport(CorpusFiles.Bad(name + ".json"), ReadingMode.Lenient).Errors);
        Assert.Equal(JsonErrorKind.Refused, error.Kind);
    }

    [Theory]
    [InlineData("""{ "kind": "paymentProgress", "value": 0.5, "asOf": "2021-06-30", "source": "x" }""")]
    [InlineData("""{ "kind": "openingBudget", "value": 5, "unit": "%", "amountUnit": "万元", "year": 2020, "source": "x" }""")]
    [InlineData("""{ "kind": "openingBudget", "value": 5, "amountUnit": "万元", "year": 2020, "asOf": "2020-12-31", "source": "x" }""")]
    [InlineData("""{ "kind": "budgetCut", "value": -577.32, "amountUnit": "万元", "year": 2020, "source": "x" }""")]
    public void What_does_not_go_together_is_refused_once_and_said_in_Chinese_and_English(string fact)
    {
        var error = Assert.Single(PerfEvalJson.ReadReport(With($"[{fact}]")).Errors);

        Assert.Equal((JsonErrorKind.Refused, "/facts/0"), (error.Kind, error.Pointer));
        Assert.Contains(error.Message(Core.Findings.Language.Chinese), c => c is >= '一' and <= '龥');
        Assert.DoesNotContain(error.Message(Core.Findings.Language.English).Replace("万元", "", StringComparison.Ordinal), c => c is >= '一' and <= '龥');
    }

    private static byte[] With(string facts) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(CorpusFiles.Seed())
        .Replace("\"goals\": [", $"\"facts\": {facts}, \"goals\": [", StringComparison.Ordinal));
}
