using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using Xunit;

namespace PerfEval.Core.Tests.Design;

/// <summary>The library has no culture: the same text in, the same text out, whatever thread it runs on.</summary>
public sealed class CultureTests
{
    // a new type with a text of its own needs its samples here, or the first test fails
    private static readonly Dictionary<Type, string[]> Samples = new()
    {
        [typeof(Money)] = ["-577.32万元", "566.49万元", "5664900.01元", "0.0000000001亿元"],
        [typeof(Points)] = ["-1.25", "29.25", "1000000"],
        [typeof(Ratio)] = ["-137/134", "0.958", "95.5%"],
        [typeof(Measure)] = ["-400.5次", "95.25%", "550万粒", "1.5"],
        [typeof(PrintedRate)] = ["-0.958", "100.0%", "89.7%"],
        [typeof(FindingCode)] = ["PE0007", "PE2101"],
        [typeof(FiscalYear)] = ["7", "2020"],
        [typeof(RegionCode)] = ["000000", "430200"],
        [typeof(BudgetUnitCode)] = ["000", "219001"],
        [typeof(ProjectCode)] = ["00000000A000000000000", "51092322T000000012345"],
        [typeof(UnifiedSocialCreditCode)] = ["000000000000000000", "91350100M000100Y43"],
        [typeof(MeasureUnit)] = ["次", "%", "万元"],
        [typeof(PointsRange)] = ["99.25", "[80, 90.5]", "[70, …)"],
        [typeof(FiledDate)] = ["2021-12", "2020-02-29"],
    };

    private static readonly string[] ForeignTexts = ["1,5", "1,5万元", "1.000,5万元", "١٢", "١٢万元", "−5", "1.000.000", "5 %", "๕", "1'000"];

    [Fact]
    public void What_is_read_through_the_frameworks_interfaces_is_written_through_them() => Offenders.None(
        ParsableTypes.Readable.Except(ParsableTypes.All).Concat(CoreAssembly.PublicTypes
            .Where(type => type.IsAssignableTo(typeof(ISpanFormattable)) && !type.IsEnum).Except(ParsableTypes.All)));

    [Fact]
    public void Every_type_with_a_text_has_samples() =>
        Offenders.None(ParsableTypes.All.Except(Samples.Keys).Concat(Samples.Keys.Except(ParsableTypes.All)));

    [Fact]
    public void Reading_and_writing_are_the_same_in_every_culture() => Offenders.None(
        from type in ParsableTypes.All
        from sample in Samples.GetValueOrDefault(type, [])
        where !Cultures.IsTheSameInAll(() => (string)Call(nameof(ReadAndWrite), type, sample)!)
        select $"{type.Name}: {sample}");

    [Fact]
    public void A_number_in_the_dress_of_a_culture_is_refused_in_that_culture_too() => Offenders.None(
        from type in ParsableTypes.All.Where(type => type != typeof(Measure))
        from text in ForeignTexts
        where Cultures.InEveryCulture(() => (bool)Call(nameof(IsRead), type, text)!).Contains(true)
        select $"{type.Name}: {text}");

    [Theory]
    [InlineData("1,5次")]
    [InlineData("١٢")]
    public void A_measure_never_reads_a_foreign_number_as_another_number(string text) =>
        Assert.Single(Cultures.InEveryCulture(() => Measure.TryParse(text, null, out var read) ? read.ToString() : "refused").Distinct());

    [Fact]
    public void Error_messages_are_the_same_in_every_culture()
    {
        Func<object>[] mistakes =
        [
            () => Money.FromYuan(-0.005m), () => Money.FromYuan(-1e17m), () => Money.FromFen(-Money.MaxFen - 1),
            () => Points.From(-0.00005m), () => Points.From(-1_000_000.5m), () => Points.FromTenThousandths(-10_000_000_001),
            () => Measure.Of(-0.0000005m, "次"), () => Measure.Of(-1_000_000_000_000.5m, "次"),
        ];

        Offenders.None(mistakes.Select((mistake, index) => (mistake, index))
            .Where(each => !Cultures.IsTheSameInAll(() => Record.Exception(each.mistake)!.Message))
            .Select(each => each.index));
    }

    [Fact]
    public void A_list_of_numbers_prints_the_same_in_every_culture() =>
        Assert.All(Cultures.InEveryCulture(() => EquatableList.Create([-1.5m, 2m]).ToString()), text => Assert.Equal("[-1.5, 2]", text));

    [Fact]
    public void A_text_that_follows_the_culture_is_found()
    {
        Assert.False(Cultures.IsTheSameInAll(() => 1.5m.ToString(CultureInfo.CurrentCulture)));
        Assert.False(Cultures.IsTheSameInAll(() => (-1).ToString(CultureInfo.CurrentCulture)));
        Assert.False(Cultures.IsTheSameInAll(() => "i".ToUpper(CultureInfo.CurrentCulture)));
        Assert.False(Cultures.IsTheSameInAll(() => new DateTime(2025, 1, 2).ToString("yyyy", CultureInfo.CurrentCulture)));
    }

    [Fact]
    public void The_culture_of_the_thread_is_put_back()
    {
        var before = CultureInfo.CurrentCulture;

        Assert.Throws<InvalidOperationException>(() => Cultures.InEveryCulture(() => throw new InvalidOperationException()));

        Assert.Equal(before, CultureInfo.CurrentCulture);
    }

    private static object? Call(string method, Type type, string text) => typeof(CultureTests)
        .GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
        .MakeGenericMethod(type)
        .Invoke(null, [text]);

    private static bool IsRead<T>(string text)
        where T : struct, ISpanParsable<T> =>
        T.TryParse(text, null, out _) || T.TryParse(text.AsSpan(), CultureInfo.CurrentCulture, out _);

    private static string ReadAndWrite<T>(string text)
        where T : struct, ISpanParsable<T>, ISpanFormattable
    {
        var ambient = T.Parse(text, null);
        var named = T.Parse(text.AsSpan(), CultureInfo.CurrentCulture);
        Span<char> written = stackalloc char[64];
        Assert.True(named.TryFormat(written, out var length, default, CultureInfo.CurrentCulture));
        return $"{ambient.ToString(null, null)}|{named.ToString(null, CultureInfo.CurrentCulture)}|{written[..length]}|{ambient}";
    }
}
