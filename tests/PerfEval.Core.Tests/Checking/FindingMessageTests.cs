using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using PerfEval.Core.Amounts;
using PerfEval.Core.Checking;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Tests.Fixtures;
using Xunit;

namespace PerfEval.Core.Tests.Checking;

/// <summary>The texts of everything the vectors and the seed find, and of every reason for skipping.</summary>
public sealed partial class FindingMessageTests
{
    private static readonly List<Finding> Findings =
    [
        .. ReportChecker.Check(Seed.Report, Seed.Standard).Findings,
        .. CheckVectors.All.Where(vector => vector.IsFound).SelectMany(vector => vector.Checked.Findings),
        .. SeedVariants.All.SelectMany(variant => ReportChecker.Check(variant.Report, Seed.Standard).Findings),
    ];

    [Fact]
    public void Every_check_finds_something_here() => Assert.Equal(CheckVectors.Codes, Findings.Select(finding => finding.Code).Distinct().Order());

    [Fact]
    public void No_text_is_left_with_a_placeholder() => Assert.Empty(
        from finding in Findings
        from language in Enum.GetValues<Language>()
        let text = finding.Message(language)
        where Placeholder().IsMatch(text)
        select text);

    [Fact]
    public void Every_code_has_a_title_a_why_and_a_remedy_in_both_languages() => Assert.Empty(
        from kind in ReportChecker.Kinds
        from language in Enum.GetValues<Language>()
        from text in new[] { kind.Title(language), kind.Why(language), kind.Remedy(language) }
        where string.IsNullOrWhiteSpace(text) || text == kind.Code.ToString() || HasChinese(text) != (language == Language.Chinese)
        select $"{kind} {language}: {text}");

    [Fact]
    public void Chinese_is_Chinese_and_says_it_without_the_words_of_the_paper() => Assert.Empty(
        from finding in Findings
        where !HasChinese(WithoutPaper(finding).What(Language.Chinese))
        select finding.What(Language.Chinese));

    [Fact]
    public void English_has_no_Chinese_but_the_words_of_the_paper() => Assert.Empty(
        from finding in Findings
        let text = WithoutPaper(finding).Message(Language.English)
        where HasChinese(text)
        select text);

    [Fact]
    public void The_words_of_the_paper_stand_in_both_languages()
    {
        var claim = Findings.First(finding => finding.Code == CheckCodes.ClaimDiffersFromIndicator);
        Assert.All(Enum.GetValues<Language>(), language => Assert.Contains("411批次", claim.What(language), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_reason_for_skipping_is_said_in_both_languages() => Assert.Empty(
        from vector in CheckVectors.All
        where vector.IsSkipped
        from language in Enum.GetValues<Language>()
        let reason = ((CheckOutcome.Skipped)vector.Checked.OutcomeOf(vector.FindingCode)).Reason
        let text = reason.Render(language)
        where text == reason.Key || Placeholder().IsMatch(text) || HasChinese(text) != (language == Language.Chinese)
        select $"{vector.Key}: {text}");

    [Fact]
    public void Every_reason_for_skipping_in_the_vocabulary_has_a_vector() => Assert.Equal(
        Vocabulary.Keys.Where(key => key.StartsWith("skip.", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
        CheckVectors.All.Where(vector => vector.IsSkipped).Select(vector => vector.Expected["skipped ".Length..]).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_name_that_looks_like_a_placeholder_stays_as_printed()
    {
        var report = CleanReport.Report.Named(CleanReport.Meetings, "{actual}").Actual(CleanReport.Meetings, Rows.Did(5));
        var claim = ReportChecker.Check(report, CleanReport.Standard).Findings.First(finding => finding.Code == CheckCodes.ClaimDiffersFromIndicator);
        Assert.Equal("正文写“4次”，指标“{actual}”填“5次”。", claim.What(Language.Chinese));
    }

    [Fact]
    public void The_texts_of_the_seed_read_as_a_finance_officer_would_write_them()
    {
        var texts = ReportChecker.Check(Seed.Report, Seed.Standard).Findings.Select(finding => finding.What(Language.Chinese)).ToList();
        Assert.Contains("全年预算由 1143.81万元 调整为 566.49万元，变动 -50.47%，超过 30.00%。", texts);
        Assert.Contains("“产出指标”标明 50 分，其下指标分值合计 40 分。“满意度指标”标明 10 分，其下指标分值合计 50 分。", texts);
        Assert.Contains("“接待任务”共 411批次，分项 2起、103批次、85批次、146批次 相加为 336，相差 75。其中计量单位不同的分项：国家级领导人来株警卫任务 2起。", texts);
        Assert.Contains("全表未见：时效指标、成本指标。", texts);
    }

    [Theory]
    [InlineData("填{column}", true)]
    [InlineData("opening budget", false)]
    public void An_unfilled_placeholder_would_be_noticed(string text, bool expected) => Assert.Equal(expected, Placeholder().IsMatch(text));

    // what comes from the paper, with its own words and units, made plain; what the library says of itself stays
    private static Finding WithoutPaper(Finding finding) => finding with
    {
        Place = WithoutPaper(finding.Place),
        Arguments = WithoutPaper(finding.Arguments),
        Others = finding.Others.Select(other => new FindingInstance(WithoutPaper(other.Place), WithoutPaper(other.Arguments))).ToEquatableList(),
    };

    private static Place WithoutPaper(Place place) => Place.Of(place.Steps.Select(step => step with { Label = null }).ToEquatableList());

    private static EquatableList<Argument> WithoutPaper(EquatableList<Argument> arguments) =>
        arguments.Select(argument => argument with { Value = WithoutPaper(argument.Value) }).ToEquatableList();

    private static ArgumentValue WithoutPaper(ArgumentValue value) => value switch
    {
        ArgumentValue.Text or ArgumentValue.Amount => new ArgumentValue.Text("x"),
        ArgumentValue.Quantity quantity => new ArgumentValue.Quantity(Measure.Of(quantity.Value.Value, "")),
        ArgumentValue.Several several => new ArgumentValue.Several(several.Values.Select(WithoutPaper).ToEquatableList()),
        ArgumentValue.Sentence sentence => new ArgumentValue.Sentence(sentence.Value with { Arguments = WithoutPaper(sentence.Value.Arguments) }),
        _ => value,
    };

    private static bool HasChinese(string text) => text.Any(c => c is >= '\u4E00' and <= '\u9FFF');

    [GeneratedRegex(@"\{[A-Za-z]+\}")]
    private static partial Regex Placeholder();
}
