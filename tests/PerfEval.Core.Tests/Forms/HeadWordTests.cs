using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Sheets;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>Every word of the tables of heads has an effect: what stands under it is read, and would not be without it.</summary>
public sealed class HeadWordTests
{
    private const string Unknown = "某某数目";

    public static TheoryData<string> Words { get; } = [.. ColumnHeads.All.Keys.Order(System.StringComparer.Ordinal)];

    public static TheoryData<string> WordsUnderTarget { get; } = [.. SubHeads.UnderTarget.Keys.Order(System.StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Words))]
    public void What_stands_under_a_head_goes_to_its_column_and_nowhere_under_an_unknown_one(string word)
    {
        var column = ColumnHeads.All[word];
        Assert.Equal(column == FormColumn.Remark ? null : "内容", CellUnder(word, column));
        Assert.Equal(column != FormColumn.Remark, !Form(word, column).Remarks.Any(remark => remark.EndsWith("：内容", System.StringComparison.Ordinal)));
        Assert.Empty(Form(word, column).UnreadHeads);
        if (column == FormColumn.FundingLabel)
        {
            // labels are found without a head; the word is one of the three that make a row one of heads
            Assert.NotNull(FormSheet.ReadText($"{word},年初预算数,分值\n合计,1,1\n").Form);
            Assert.Null(FormSheet.ReadText($"{Unknown},年初预算数,分值\n合计,1,1\n").Form);
            return;
        }

        Assert.Null(CellUnder(Unknown, column));
        Assert.Equal([Unknown], Form(Unknown, column).UnreadHeads);
    }

    [Theory]
    [MemberData(nameof(WordsUnderTarget))]
    public void What_stands_under_a_head_below_the_target_goes_to_its_column(string word)
    {
        var column = SubHeads.UnderTarget[word];
        var beside = column == FormColumn.Target ? "符号" : "值";
        Assert.Equal("内容", TextOf(Form(word), column));
        Assert.Null(TextOf(Form(Unknown), column));

        FiledForm Form(string lower) =>
            FormSheet.ReadText($"三级指标,年度指标值,,实际完成值,分值,得分\n,{lower},{beside},,,\n甲,内容,乙,丙,5,5\n").Form!;
    }

    private static string? CellUnder(string head, FormColumn column) => TextOf(Form(head, column), column);

    private static FiledForm Form(string head, FormColumn column) => FormSheet.ReadText(
        column is FormColumn.OpeningBudget or FormColumn.FullYearBudget or FormColumn.Executed or FormColumn.Rate
            ? Table([("资金来源", FormColumn.FundingLabel, "合计"), ("年初预算数", FormColumn.OpeningBudget, "1"), ("全年预算数", FormColumn.FullYearBudget, "2"),
                ("全年执行数", FormColumn.Executed, "3"), ("执行率", FormColumn.Rate, "4")], head, column)
            : column == FormColumn.FundingLabel
                ? $"{head},备忘,年初预算数,全年预算数,全年执行数\n内容,,1,1,1\n"
                : Table([("一级指标", FormColumn.FirstLevel, "甲"), ("二级指标", FormColumn.SecondLevel, "乙"), ("三级指标", FormColumn.Name, "丙"),
                    ("年度指标值", FormColumn.Target, "丁"), ("实际完成值", FormColumn.Actual, "戊"), ("分值", FormColumn.Points, "5"), ("得分", FormColumn.Score, "6")],
                    head, column)).Form!;

    // a table in which the head stands in the place of the usual one, or beside the others
    private static string Table(List<(string Head, FormColumn Column, string Cell)> usual, string head, FormColumn column)
    {
        var at = usual.FindIndex(known => known.Column == column);
        if (at < 0)
        {
            usual.Add((head, column, "内容"));
        }
        else
        {
            usual[at] = (head, column, "内容");
        }

        return string.Join(',', usual.Select(known => known.Head)) + "\n" + string.Join(',', usual.Select(known => known.Cell)) + "\n";
    }

    private static string? TextOf(FiledForm form, FormColumn column)
    {
        var row = form.IndicatorRows.Count > 0 ? form.IndicatorRows[0] : new FiledIndicatorRow();
        var funds = form.FundingRows.Count > 0 ? form.FundingRows[0] : new FiledFundingRow();
        return column switch
        {
            FormColumn.Goal => row.Goal,
            FormColumn.FirstLevel => row.FirstLevel,
            FormColumn.FirstLevelPoints => row.FirstLevelPoints,
            FormColumn.SecondLevel => row.SecondLevel,
            FormColumn.Name => row.Name,
            FormColumn.TargetSign => row.TargetSign,
            FormColumn.MeasureUnit => row.Unit ?? row.TargetUnit,
            FormColumn.Target => row.Target ?? row.TargetNumber,
            FormColumn.AdjustedTarget => row.AdjustedTarget,
            FormColumn.Actual => row.Actual,
            FormColumn.Points => row.Points,
            FormColumn.Score => row.Score,
            FormColumn.Reason => row.Reason,
            FormColumn.Coefficient => row.Coefficient,
            FormColumn.ScoringRule => row.ScoringRule,
            FormColumn.OpeningBudget => funds.OpeningBudget,
            FormColumn.FullYearBudget => funds.FullYearBudget,
            FormColumn.Executed => funds.Executed,
            FormColumn.Rate => funds.Rate,
            FormColumn.FundingLabel => form.FundingRows.Count > 0 && form.UnreadHeads.Count == 0 ? funds.Label : null,
            _ => null,
        };
    }
}
