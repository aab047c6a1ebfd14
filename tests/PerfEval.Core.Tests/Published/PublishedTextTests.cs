using System;
using System.IO;
using System.Linq;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Published;
using PerfEval.Core.Tests.Json;
using Xunit;

namespace PerfEval.Core.Tests.Published;

/// <summary>The published texts, each against a golden file that was read beside the print.</summary>
public sealed class PublishedTextTests
{
    public static TheoryData<string> Names { get; } = [.. ReadingPage.Names];

    [Fact]
    public void There_are_fourteen_texts_each_with_a_golden_file()
    {
        Assert.Equal(14, ReadingPage.Names.Count);
        Assert.All(ReadingPage.Names, name => Assert.True(File.Exists(Golden(name)), name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_text_reads_as_its_golden_file_says(string name)
    {
        var page = ReadingPage.Of(PublishedReader.Read(ReadingPage.Text(name)));
        if (Environment.GetEnvironmentVariable("UPDATE_PUBLISHED") is { Length: > 0 } folder)
        {
            File.WriteAllText(Path.Combine(folder, name + ".txt"), page);
        }

        Assert.Equal(File.ReadAllText(Golden(name)), page);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_fact_and_every_passage_stands_where_it_is_said_to(string name)
    {
        var text = ReadingPage.Text(name);
        var lines = text.Split('\n');
        var reading = PublishedReader.Read(text);
        Assert.All(reading.Facts.Select(fact => fact.Spot).Concat(reading.Unread.Select(passage => passage.Spot)), spot =>
        {
            var from = Bare(string.Concat(lines.Skip(spot.Line!.Value - 1)));
            Assert.Contains(Bare(spot.Quote), from, StringComparison.Ordinal);
            Assert.Contains(Bare(spot.Quote)[0], Bare(lines[spot.Line.Value - 1]));
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_was_read_is_kept_as_a_document_that_the_strict_door_takes(string name)
    {
        var report = PublishedReader.Read(ReadingPage.Text(name)).Report;
        var bytes = PerfEvalJson.WriteReport(report);

        var again = PerfEvalJson.ReadReport(bytes, ReadingMode.Strict);

        Assert.Equal([], again.Errors);
        Assert.Equal(bytes, PerfEvalJson.WriteReport(again.Value));
        Assert.Equal(bytes, PerfEvalJson.WriteReport(PublishedReader.Read(ReadingPage.Text(name)).Report));
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string Golden(string name) => Path.Combine(CorpusFiles.Folder, "golden", "published", name + ".txt");
}
