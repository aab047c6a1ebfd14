using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Tests.Design;
using PerfEval.Core.Tests.Fixtures;
using PerfEval.Core.Tests.Json;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>Everything of a cell is read or none of it: a character nobody knows is never passed over, and what was read reads again as itself.</summary>
public sealed class CellLaws
{
    private static readonly string[] Unknown = ["¤", "◆", "§", "★", "½", "²", "①", "Ⅱ", "٣"];

    // a word nobody knows: in front of a number it may name it, behind it nothing may
    private const string UnknownWord = "鑫";

    private static readonly string[] Texts = [.. File.ReadAllLines(Path.Combine(CorpusFiles.Folder, "cells", "texts.tsv"))
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')[0])];

    [Fact]
    public void A_character_nobody_knows_makes_a_target_words_or_changes_nothing() => Offenders.None(Changed(Target));

    [Fact]
    public void A_character_nobody_knows_makes_an_actual_value_words_or_changes_nothing() => Offenders.None(Changed(Actual));

    private static readonly string[] Amounts =
        ["89.974", "3359.62万", "1,143.81", "（577.32）", "2亿元", "72890元", "¥90", "人民币5万元", "1.5E+02", "5万元（人民币）"];

    [Fact]
    public void A_character_nobody_knows_makes_an_amount_unreadable() => Offenders.None(
        from text in Amounts
        from unknown in Unknown
        from at in Enumerable.Range(0, text.Length + 1)
        let cell = text.Insert(at, unknown)
        where ReportedCell.Amount(cell, AmountUnit.WanYuan, out _).HasValue
        select cell);

    [Fact]
    public void A_reader_that_passed_a_character_over_would_be_noticed() =>
        Assert.NotEmpty(Changed(text => Target(text.Replace("◆", "0", StringComparison.Ordinal))));

    [Fact]
    public void What_was_read_reads_again_as_itself() => Offenders.None(
        from text in Texts
        let target = TargetReader.Read(text, null, 2022, out _) with { Raw = null }
        where target is not (Core.Indicators.TargetValue.NotApplicable or Core.Indicators.TargetValue.Wording)
            && TargetReader.Read(target.Text, null, 2022, out _) with { Raw = null } != target
        select $"{text} → {target.Text}");

    [Fact]
    public void What_was_read_of_an_actual_value_reads_again_as_itself() => Offenders.None(
        from text in Texts
        let actual = ActualReader.Read(text, null, 2022, out _) with { Raw = null }
        where actual is not (Core.Indicators.ActualValue.NotApplicable or Core.Indicators.ActualValue.Wording)
            && ActualReader.Read(actual.Text, null, 2022, out _) with { Raw = null } != actual
        select $"{text} → {actual.Text}");

    [Property(MaxTest = 500)]
    public Property Any_pieces_of_cells_are_read_without_an_exception() => Prop.ForAll(
        Gen.Elements(Texts).ListOf().Select(texts => string.Concat(texts.Select(text => text[..Math.Min(text.Length, 4)]))).ToArbitrary(),
        text => Target(text).Length > 0 && Actual(text).Length > 0);

    [Theory]
    [InlineData("1")]
    [InlineData("12月31日、")]
    [InlineData("超")]
    [InlineData("十")]
    [InlineData("(")]
    [InlineData("已")]
    [InlineData("≥5且")]
    [InlineData("完成")]
    [InlineData("1,000")]
    [InlineData(" ")]
    [InlineData("#")]
    [InlineData("—")]
    public void Twice_the_text_takes_at_most_about_twice_the_memory(string piece)
    {
        var once = Allocated(string.Concat(Enumerable.Repeat(piece, 20_000)));
        var twice = Allocated(string.Concat(Enumerable.Repeat(piece, 40_000)));
        Assert.True(twice <= (2.5 * once) + 100_000, $"{once} bytes for n, {twice} for 2n");
    }

    private static long Allocated(string text)
    {
        Read();
        return Allocation.Of(Read);

        void Read()
        {
            _ = TargetReader.Read(text, null, 2022, out _);
            _ = ActualReader.Read(text, null, 2022, out _);
            _ = ReportedCell.Amount(text, AmountUnit.WanYuan, out _);
        }
    }

    private static string Target(string text) => CasePage.Typed(TargetReader.Read(text, null, 2022, out _));

    private static string Actual(string text) => CasePage.Typed(ActualReader.Read(text, null, 2022, out _));

    // a unit with the character in it is another unit, kept as written and equal to itself alone
    private static IEnumerable<string> Changed(Func<string, string> read) =>
        from text in Texts
        let whole = read(text)
        where whole is not "wording"
        let number = Math.Max(0, text.AsSpan().IndexOfAnyInRange('0', '9'))
        from unknown in Unknown.Append(UnknownWord)
        from at in Enumerable.Range(0, text.Length + 1)
        where unknown != UnknownWord || at > number
        let cell = text.Insert(at, unknown)
        let reading = read(cell)
        where reading is not "wording" && reading != whole && !reading.Contains(unknown, StringComparison.Ordinal)
        select $"{cell}: {reading}";
}
