using System;
using System.IO;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Reading;
using Xunit;

namespace PerfEval.Core.Tests.Json;

/// <summary>Each file under Corpus/bad has one fault; its name says which.</summary>
public sealed class BadCorpusTests
{
    private const string Row = "/goals/0/indicators/0/secondLevels/0/indicators/0";

    private static readonly string TooDeepPointer = "/schema" + string.Concat(Enumerable.Repeat("/0", 63));

    public static TheoryData<string, JsonErrorKind, string> Files { get; } = new()
    {
        { "empty", JsonErrorKind.Empty, "" },
        { "only-blanks", JsonErrorKind.Empty, "" },
        { "not-utf8", JsonErrorKind.NotUtf8, "" },
        { "malformed", JsonErrorKind.Malformed, Row + "/points" },
        { "truncated", JsonErrorKind.Truncated, Row + "/target/comparator" },
        { "trailing-content", JsonErrorKind.TrailingContent, "" },
        { "too-deep", JsonErrorKind.TooDeep, TooDeepPointer },
        { "broken-text", JsonErrorKind.BrokenText, "/subject/unit/name" },
        { "wrong-type", JsonErrorKind.WrongType, "/funding/total/points" },
        { "null-in-list", JsonErrorKind.WrongType, "/goals/0" },
        { "not-an-object", JsonErrorKind.WrongType, "" },
        { "missing-member", JsonErrorKind.MissingMember, "/subject/unit/name" },
        { "missing-discriminator", JsonErrorKind.MissingMember, Row + "/target/kind" },
        { "missing-completeness", JsonErrorKind.MissingMember, "/completeness" },
        { "duplicate-member", JsonErrorKind.DuplicateMember, "/funding/total/points" },
        { "unknown-member", JsonErrorKind.UnknownMember, "/funding/total/executedd" },
        { "unknown-amount-unit", JsonErrorKind.UnknownWord, "/funding/amountUnit" },
        { "unknown-target-kind", JsonErrorKind.UnknownWord, Row + "/target/kind" },
        { "unknown-comparator", JsonErrorKind.UnknownWord, Row + "/target/comparator" },
        { "exponent", JsonErrorKind.NumberNotPlain, "/funding/total/executed" },
        { "part-of-a-fen", JsonErrorKind.DigitsLost, "/funding/total/executed" },
        { "points-of-five-decimals", JsonErrorKind.DigitsLost, "/claims/total" },
        { "measure-of-seven-decimals", JsonErrorKind.DigitsLost, Row + "/target/value" },
        { "amount-beyond-limit", JsonErrorKind.OutOfRange, "/funding/total/executed" },
        { "points-beyond-limit", JsonErrorKind.OutOfRange, "/claims/total" },
        { "invalid-date", JsonErrorKind.InvalidText, "/filedOn" },
        { "invalid-rate", JsonErrorKind.InvalidText, "/funding/total/rate" },
        { "invalid-region", JsonErrorKind.InvalidText, "/subject/unit/region" },
        { "wrong-schema", JsonErrorKind.WrongSchema, "/schema" },
        { "wrong-kind", JsonErrorKind.WrongKind, "/kind" },
        { "range-upside-down", JsonErrorKind.Refused, Row + "/target" },
        { "tier-out-of-range", JsonErrorKind.Refused, Row + "/actual/tier" },
        { "duplicate-indicator-id", JsonErrorKind.Refused, "/goals/0/indicators/0/secondLevels/0/indicators/1/id" },
        { "not-applicable-with-value", JsonErrorKind.Refused, "/funding/total/points" },
        { "empty-raw", JsonErrorKind.Refused, "/funding/total/points/raw" },
        { "reference-to-nothing", JsonErrorKind.Refused, "/narrative/achievements/0/claims/0/refersTo" },
        { "reference-to-no-indicator", JsonErrorKind.UnknownIndicator, "/narrative/achievements/0/claims/0/refersTo/indicator" },
        { "judgement-of-no-indicator", JsonErrorKind.UnknownIndicator, "/judgements/0/indicator" },
        { "judged-twice", JsonErrorKind.Refused, "/judgements/1" },
        { "fact-twice", JsonErrorKind.Refused, "/facts/1" },
        { "fact-of-unknown-kind", JsonErrorKind.UnknownWord, "/facts/0/kind" },
        { "fact-of-another-dimension", JsonErrorKind.Refused, "/facts/0" },
        { "fact-without-period", JsonErrorKind.Refused, "/facts/0" },
        { "fact-without-source", JsonErrorKind.Refused, "/facts/0/source" },
        { "fact-below-zero", JsonErrorKind.Refused, "/facts/0" },
        { "fact-of-a-payment-without-day", JsonErrorKind.Refused, "/facts/0" },
        { "fact-without-amount-unit", JsonErrorKind.MissingMember, "/facts/0/amountUnit" },
        { "standard-without-full-points", JsonErrorKind.OutOfRange, "/fullPoints/value" },
        { "standard-negative-tolerance", JsonErrorKind.Refused, "/tolerances/value" },
        { "more-than-100-errors", JsonErrorKind.TooMany, "" },
        { "standard-unknown-rule-kind", JsonErrorKind.UnknownWord, "/quantityRule/value/kind" },
        { "standard-unlisted-source", JsonErrorKind.UnknownSource, "/grades/source" },
        { "standard-grade-gap", JsonErrorKind.Refused, "/grades/value" },
        { "standard-tiers-not-falling", JsonErrorKind.Refused, "/wordingRule/value" },
        { "standard-floor-above-one", JsonErrorKind.Refused, "/quantityRule/value/floor" },
        { "standard-years-backwards", JsonErrorKind.Refused, "/key/years" },
        { "standard-execution-of-another-kind", JsonErrorKind.Refused, "/execution/value" },
        { "standard-duplicate-document", JsonErrorKind.Refused, "/documents/1/id" },
        { "standard-rounding-of-nine-decimals", JsonErrorKind.OutOfRange, "/rounding/value/decimals" },
        { "standard-zero-denominator", JsonErrorKind.InvalidText, "/thresholds/value/lowExecution" },
        { "standard-band-gap", JsonErrorKind.Refused, "/assignments/0/value/rule/bands" },
        { "standard-band-overlap", JsonErrorKind.Refused, "/assignments/0/value/rule/bands" },
        { "standard-band-unreadable-range", JsonErrorKind.InvalidText, "/assignments/0/value/rule/bands/0/range" },
        { "standard-award-twice", JsonErrorKind.Refused, "/assignments/0/value/rule/bands/0" },
        { "standard-award-missing", JsonErrorKind.Refused, "/assignments/0/value/rule/deduct" },
        { "standard-award-negative", JsonErrorKind.OutOfRange, "/assignments/0/value/rule/deduct/points" },
        { "standard-deduction-without-step", JsonErrorKind.Refused, "/assignments/0/value/rule" },
        { "standard-checklist-not-whole", JsonErrorKind.Refused, "/assignments/0/value/rule/elements" },
        { "standard-execution-rule-for-indicator", JsonErrorKind.Refused, "/assignments/0/value/rule" },
        { "standard-group-of-all", JsonErrorKind.Refused, "/groups/0/value" },
        { "standard-cap-of-nothing", JsonErrorKind.Refused, "/caps/0/value" },
        { "standard-cap-unknown-grade", JsonErrorKind.UnknownWord, "/caps/0/value/grade" },
        { "standard-cap-unknown-trigger", JsonErrorKind.UnknownWord, "/caps/0/value/when/kind" },
        { "standard-reduction-before-target", JsonErrorKind.Refused, "/overTarget/value" },
        { "standard-formula-unknown", JsonErrorKind.UnknownWord, "/assignments/0/value/formula" },
        { "standard-formula-day-missing", JsonErrorKind.MissingMember, "/assignments/0/value/formulaOn" },
        { "standard-formula-day-not-asked", JsonErrorKind.Refused, "/assignments/0/value/formulaOn" },
        { "standard-formula-day-unreadable", JsonErrorKind.InvalidText, "/assignments/0/value/formulaOn" },
        { "standard-formula-mixed", JsonErrorKind.Refused, "/assignments/0/value/formula" },
        { "standard-formula-own-id-taken", JsonErrorKind.Refused, "/assignments/0/value/formula/id" },
        { "standard-part-of-nothing", JsonErrorKind.InvalidText, "/execution/parts/0/part" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_bad_file_is_refused_with_its_kind_and_place(string name, JsonErrorKind kind, string pointer)
    {
        var errors = Read(name, ReadingMode.Strict);

        Assert.Contains(errors, error => error.Kind == kind && error.Pointer == pointer);
        if (name is not ("more-than-100-errors" or "standard-duplicate-document"))
        {
            Assert.Single(errors);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_refusal_says_in_both_languages_where_what_and_how_to_mend_it(string name, JsonErrorKind kind, string pointer)
    {
        var error = Read(name, ReadingMode.Strict).Single(e => e.Kind == kind && e.Pointer == pointer);

        foreach (var language in Enum.GetValues<Language>())
        {
            var message = error.Message(language);
            Assert.Contains(error.Remedy(language), message, StringComparison.Ordinal);
            Assert.NotEmpty(error.Remedy(language));
            Assert.Contains(pointer, message, StringComparison.Ordinal);
            Assert.DoesNotContain("{", message.Replace("{ }", "", StringComparison.Ordinal).Replace(error.Found ?? "\0", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }

        Assert.Contains(error.Message(Language.Chinese), c => c is >= '一' and <= '龥');
        Assert.NotEqual(error.Message(Language.Chinese), error.Message(Language.English));
    }

    [Fact]
    public void Every_kind_of_error_has_a_bad_file_and_every_bad_file_a_test()
    {
        var tested = Files.Select(row => (Name: (string)row[0], Kind: (JsonErrorKind)row[1])).ToList();

        // files beyond a limit are made by DocumentLimitTests
        var limits = new[] { JsonErrorKind.TooLarge, JsonErrorKind.TooLong, JsonErrorKind.TooManyElements };
        Assert.Equal(Enum.GetValues<JsonErrorKind>().Except(limits), tested.Select(row => row.Kind).Distinct().Order());
        Assert.Equal(
            Directory.GetFiles(Path.Combine(CorpusFiles.Folder, "bad")).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal),
            tested.Select(row => row.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_error_knows_its_line_and_column()
    {
        var error = Assert.Single(Read("unknown-amount-unit", ReadingMode.Strict));

        Assert.Equal((12, 19), (error.Line, error.Column));
    }

    [Fact]
    public void The_exception_of_the_throwing_door_lists_the_errors()
    {
        var exception = Assert.Throws<PerfEvalJsonException>(() => PerfEvalJson.ParseReport(CorpusFiles.Bad("more-than-100-errors.json")));

        Assert.Equal(100, exception.Errors.Count);
        Assert.Contains("/claims/extra0", exception.Message, StringComparison.Ordinal);
    }

    private static EquatableList<JsonError> Read(string name, ReadingMode mode)
    {
        var bytes = CorpusFiles.Bad(name + ".json");
        return name.StartsWith("standard-", StringComparison.Ordinal)
            ? PerfEvalJson.ReadStandard(bytes, mode).Errors
            : PerfEvalJson.ReadReport(bytes, mode).Errors;
    }
}
