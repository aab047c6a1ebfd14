using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using PerfEval.Core.Findings;
using PerfEval.Core.Published;
using PerfEval.Core.Tests.Json;

namespace PerfEval.Core.Tests.Published;

/// <summary>What was read of a published text, line by line, as its golden file holds it.</summary>
internal static class ReadingPage
{
    /// <summary>The texts of the corpus.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(CorpusFiles.Folder, "published"), "*.txt")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>A text of the corpus.</summary>
    public static string Text(string name) => File.ReadAllText(Path.Combine(CorpusFiles.Folder, "published", name + ".txt"));

    /// <summary>The page of a reading.</summary>
    public static string Of(PublishedReading reading)
    {
        List<string> lines = [];
        foreach (var fact in reading.Facts)
        {
            var what = fact.Place is { } place ? $"{place.Render(Language.Chinese)}（{fact.Name}）" : $"*{fact.Name}";
            var readAs = fact.ReadAs is { } remark ? $" // {remark.Render(Language.Chinese)}" : "";
            lines.Add(Invariant($"{fact.Spot.Line}: {what} = {fact.Value} “{fact.Spot.Quote}”{readAs}"));
        }

        lines.Add("");
        foreach (var passage in reading.Unread)
        {
            var why = passage.Why is { } remark ? $" // {remark.Render(Language.Chinese)}" : "";
            lines.Add(Invariant($"unread {passage.Spot.Line} ({passage.Figures}): {passage.Spot.Quote}{why}"));
        }

        lines.AddRange(reading.NotStated.Select(place => $"not stated: {place.Render(Language.Chinese)}"));
        lines.Add(Invariant($"figures: {reading.FiguresRead} read, {reading.FiguresUnread} not read, {reading.Marks} marks"));
        return string.Join('\n', lines) + "\n";
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
