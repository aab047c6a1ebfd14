using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Reading;
using PerfEval.Core.Indicators;
using PerfEval.Core.Tests.Generators.Shrinking;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>Laws of reading: any text is read, nothing is lost, a form is written back as it stood, a printed value reads as itself.</summary>
public sealed class FormLaws
{
    private static readonly string[] Cells =
    [
        "", "  ", "10", "10.0", "≥95%", ">=3个", "98%以上", "±10%", "3-5次", "12月底前", "2022年12月30日", "完成", "基本达到", "无", "/", "—", "一", "定性", "效果明显", "290%", "M.8", "工5%",
        "其中：甲", "其中:乙", "产出指标", "产出指标（50分）", "自评得分：98分，等级：优", "部门整体支出绩效自评表", "产出\uFFFD标", "−5", "341822000", "0022", "效益指标", "数量指标", "年度资金总额", "财政拨款", "其他资金", "按支出性质分", "基本支出", "829.3万", "(5)", "-0.300000152587891", "1,000", "99%", "0.958",
        "公猪舍(≥**平方米)", "满意度", "9999999999999999999", "2022年度", "万元", "优", "\n\t 7", "1:2", "≥", "年", "月", "2月30日", "第", "20221", "到", "%", "𠮷", "\uFFFD",
    ];

    private static Gen<string?> Text => Gen.OneOf(
        Gen.Elements(Cells).Select(text => (string?)text),
        Gen.Constant((string?)null),
        ArbMap.Default.GeneratorFor<string?>());

    private static Gen<FiledIndicatorRow> Row => Text.ArrayOf(16).Select(t => new FiledIndicatorRow
    {
        Id = t[15],
        Goal = t[0],
        FirstLevel = t[1],
        FirstLevelPoints = t[2],
        SecondLevel = t[3],
        Name = t[4],
        Target = t[5],
        TargetSign = t[6],
        TargetNumber = t[7],
        TargetUnit = t[8],
        Unit = t[9],
        Actual = t[10],
        Points = t[11],
        Score = t[12],
        Reason = t[13],
        ScoringRule = t[14],
    });

    private static Gen<FiledFundingRow> Fund => Text.ArrayOf(8).Select(t => new FiledFundingRow
    {
        Label = t[0],
        OpeningBudget = t[1],
        FullYearBudget = t[2],
        Executed = t[3],
        Points = t[4],
        Rate = t[5],
        Score = t[6],
        Reason = t[7],
    });

    private static Gen<FiledGoal> Goal => Text.ArrayOf(4).Select(t => new FiledGoal { Number = t[0], Points = t[1], Expected = t[2], Actual = t[3] });

    private static Gen<FiledAmountUnit> PrintedUnit =>
        from column in Gen.Elements(AmountUnitPlace.Title, AmountUnitPlace.Corner, AmountUnitPlace.OpeningBudget, AmountUnitPlace.Executed)
        from text in Gen.Elements("元", "万元", "亿元", "千美元", "单位:元")
        select new FiledAmountUnit(column, text);

    internal static Arbitrary<FiledForm> Forms() => Arb.ToArbitrary(Form, FormShrinker.Smaller);

    private static Gen<FiledForm> Form =>
        from t in Text.ArrayOf(12)
        from funds in Fund.ListOf()
        from rows in Row.ListOf()
        from goals in Goal.ListOf()
        from kind in Gen.Elements<Core.Budgeting.SubjectKind?>(null, Core.Budgeting.SubjectKind.Project, Core.Budgeting.SubjectKind.Department)
        from units in PrintedUnit.ListOf()
        from heads in Gen.Elements("折算得分", "复核意见").ListOf()
        from complete in Gen.Elements<Core.Reports.Completeness?>(null, Core.Reports.Completeness.Complete, Core.Reports.Completeness.CutShort)
        select new FiledForm
        {
            Title = t[0],
            Year = t[1],
            Unit = t[2],
            Region = t[3],
            AmountUnit = t[4],
            TotalPoints = t[5],
            TotalScore = t[6],
            Grade = t[7],
            ProjectName = t[8],
            ProjectCode = t[9],
            UnitCode = t[10],
            CompetentDepartment = t[11],
            Kind = kind,
            FurtherAmountUnits = units.ToEquatableList(),
            UnreadHeads = heads.ToEquatableList(),
            FundingRows = funds.ToEquatableList(),
            IndicatorRows = rows.ToEquatableList(),
            Goals = goals.ToEquatableList(),
            Completeness = complete,
        };

    [Property(MaxTest = 300)]
    public Property Any_form_is_read_and_written_back_as_it_stood() => Prop.ForAll(
        Forms(), form => FormWriter.Write(FormReader.Read(form)) == form);

    [Property(MaxTest = 200)]
    public Property Every_cell_went_somewhere_and_no_cell_came_from_nowhere() => Prop.ForAll(Forms(), form =>
        FormReader.Read(form).Cells.Select(cell => cell.Text).Order(StringComparer.Ordinal)
            .SequenceEqual(TextsOf(form).Order(StringComparer.Ordinal), StringComparer.Ordinal));

    [Property(MaxTest = 200)]
    public Property Every_cell_kept_unreadable_or_aside_has_a_finding() => Prop.ForAll(Forms(), form =>
    {
        var reading = FormReader.Read(form);
        return reading.Cells.All(cell => cell.ReadAs is not (CellReading.Unreadable or CellReading.Aside) || reading.Findings.Count > 0);
    });

    [Property(MaxTest = 100)]
    public Property Any_form_can_be_rechecked() => Prop.ForAll(Forms(), form => CasePage.Recheck(form).Result.Rows.Count >= 0);

    [Property(MaxTest = 200)]
    public Property Any_row_becomes_an_indicator_or_a_memo_item() => Prop.ForAll(
        Forms(), form => FormReader.Read(form).Rows.Count == form.IndicatorRows.Count);

    [Property]
    public bool Any_text_is_read_as_a_target_that_shows_it(string? text) =>
        RawCell.Of(text) is not { } cell || TargetReader.Read(cell, null, 2022, out _) is { } target && (target.Text == cell);

    [Property]
    public bool Any_text_is_read_as_an_actual_value_that_shows_it(string? text) =>
        RawCell.Of(text) is not { } cell || ActualReader.Read(cell, null, 2022, out _).Text == cell;

    [Property]
    public Property A_printed_quantity_reads_as_itself() => Prop.ForAll(
        Printed.ToArbitrary(), target => TargetReader.Read(target.Text, null, 2022, out _) == target);

    [Property]
    public Property The_width_of_its_characters_changes_nothing() => Prop.ForAll(Printed.ToArbitrary(), target =>
        TargetReader.Read(Wide(target.Text), null, 2022, out _) with { Raw = null } == target);

    [Fact]
    public void A_writer_that_lost_a_cell_would_be_noticed()
    {
        var form = new FiledForm { IndicatorRows = [new FiledIndicatorRow { Name = "甲", Target = "≥ 5", ScoringRule = "每少一个扣1分" }] };
        var written = FormWriter.Write(FormReader.Read(form));
        Assert.Equal(form, written);
        Assert.NotEqual(form, written with { IndicatorRows = [written.IndicatorRows[0] with { ScoringRule = null }] });
    }

    private static Gen<TargetValue.Quantity> Printed =>
        from value in Gen.Choose(-99_999, 99_999_999)
        from decimals in Gen.Choose(0, 4)
        from unit in Gen.Elements("", "%", "次", "万元", "元/人*月", "平方米")
        from sign in Gen.Elements<Comparator?>(null, Comparator.AtLeast, Comparator.AtMost, Comparator.Equal, Comparator.MoreThan, Comparator.LessThan)
        let number = value / (decimal)Math.Pow(10, decimals)
        // eight bare digits may be a day, with a sign too, and four digits with a point a month
        where unit.Length > 0 || (sign is not null && !(decimals == 0 && value is >= 19490101 and < 21010000))
        select new TargetValue.Quantity(Measure.Of(number, unit), sign);

    private static string Wide(string text) => string.Concat(text.Select(c => c is >= '!' and <= '~' ? (char)(c + 0xFEE0) : c));

    private static System.Collections.Generic.IEnumerable<string> TextsOf(FiledForm form) => new[]
    {
        form.Title, form.Year, form.Unit, form.Region, form.AmountUnit, form.TotalPoints, form.TotalScore, form.Grade, form.ProjectName, form.ProjectCode, form.UnitCode,
        form.CompetentDepartment,
    }
    .Concat(form.FurtherAmountUnits.Select(unit => unit.Text))
    .Concat(form.UnreadHeads)
    .Concat(form.FundingRows.SelectMany(r => new[] { r.Label, r.OpeningBudget, r.FullYearBudget, r.Executed, r.Points, r.Rate, r.Score, r.Reason }))
    .Concat(form.Goals.SelectMany(g => new[] { g.Number, g.Points, g.Expected, g.Actual }))
    .Concat(form.IndicatorRows.SelectMany(r => new[]
    {
        r.Goal, r.FirstLevel, r.FirstLevelPoints, r.SecondLevel, r.Name, r.Target, r.TargetSign, r.TargetNumber, r.TargetUnit, r.Unit, r.Actual, r.Points, r.Score, r.Coefficient, r.Reason, r.ScoringRule,
    }))
    .OfType<string>();
}
