using System.Collections.Generic;
using System.Linq;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Findings;
using PerfEval.Core.Published;

namespace PerfEval.Cli.Rendering;

/// <summary>读取结果: the page of <c>read</c>: what was read, assumed, not read and not stated, before any score.</summary>
internal static class ReadPage
{
    // as many cells of one line are a row of a table, and shown as one
    private const int FewestOfRow = 3;

    /// <summary>The page.</summary>
    public static string Of(string path, PublishedReading reading, Screen screen)
    {
        var language = screen.Language;
        screen.Line(new Piece($"{CliText.ReadTitle.In(language)}{CliText.Colon.In(language)}{path}", Tone.Strong));
        WriteFacts(screen, reading);
        WriteAssumed(screen, reading);
        WriteUnread(screen, reading);
        WriteMissing(screen, reading);
        screen.Blank();
        screen.Paragraph("", CliText.ReadCoverage.Fill(
            language, reading.FiguresRead + reading.FiguresUnread, reading.FiguresRead, reading.FiguresUnread, reading.Marks));
        return screen.ToString();
    }

    private static void WriteFacts(Screen screen, PublishedReading reading)
    {
        var language = screen.Language;
        screen.Heading(CliText.ReadFacts.Fill(language, reading.Facts.Count));
        if (reading.Facts.Count == 0)
        {
            screen.Paragraph("  ", CliText.ReadNothing.In(language));
        }

        foreach (var line in reading.Facts.GroupBy(fact => fact.Spot.Line))
        {
            var cells = line.Key is null ? [] : line.Where(IsCell).ToList();
            if (cells.Count >= FewestOfRow)
            {
                screen.Paragraph($"  {CliText.ReadRow.Fill(language, line.Key!)}  ", string.Join(" | ", cells.Select(cell => cell.Value)));
            }

            foreach (var fact in cells.Count >= FewestOfRow ? line.Where(fact => !IsCell(fact)) : line)
            {
                WriteFact(screen, fact);
            }
        }
    }

    private static bool IsCell(PublishedReading.PublishedFact fact) => fact.Spot.Quote == fact.Value && fact.Place is not null;

    private static void WriteFact(Screen screen, PublishedReading.PublishedFact fact)
    {
        var language = screen.Language;
        var name = NameOf(fact, language);
        var spot = SpotOf(fact.Spot, language);
        var value = fact.Spot.Quote == fact.Value ? "" : $"{fact.Value}  ";
        var room = fact.Place is null ? CliText.ReadNoRoom.In(language) : "";
        screen.Paragraph($"  {name}{CliText.Colon.In(language)}", $"{value}{spot}{room}");
    }

    private static string SpotOf(PublishedReading.TextSpot spot, Language language) => spot switch
    {
        { Line: { } line } => CliText.ReadSpot.Fill(language, line, spot.Quote),
        { Address: { } address } => CliText.ReadCellAt.Fill(language, address.Text(language), spot.Quote),
        _ => CliText.ReadCell.Fill(language, spot.Quote),
    };

    // what has a place of its own is called by it; several facts of the unit share one
    private static string NameOf(PublishedReading.PublishedFact fact, Language language)
    {
        if (fact.Place is not { Steps: [.., var last] } place)
        {
            return fact.Name;
        }

        return last.Part == ReportPart.Unit
            ? $"{place.Render(language)} › {fact.Name}"
            : place.Render(language);
    }

    private static void WriteAssumed(Screen screen, PublishedReading reading)
    {
        var language = screen.Language;
        List<PublishedReading.PublishedFact> assumed = [.. reading.Facts.Where(fact => fact.ReadAs is not null)];
        screen.Heading(CliText.ReadAssumed.Fill(language, assumed.Count));
        if (assumed.Count == 0)
        {
            screen.Paragraph("  ", CliText.ReadNoneAssumed.In(language));
        }

        foreach (var fact in assumed)
        {
            var row = SpotOf(fact.Spot, language);
            screen.Paragraph("  ", $"{fact.ReadAs!.Render(language)}{CliText.Colon.In(language)}{fact.Value}（{row}）");
        }
    }

    private static void WriteUnread(Screen screen, PublishedReading reading)
    {
        var language = screen.Language;
        screen.Heading(CliText.ReadUnread.Fill(language, reading.Unread.Count, reading.FiguresUnread));
        if (reading.Unread.Count == 0)
        {
            screen.Paragraph("  ", CliText.ReadAllRead.In(language));
        }

        foreach (var passage in reading.Unread)
        {
            var why = passage.Why is { } reason ? $"  {CliText.Why.In(language)}{reason.Render(language)}" : "";
            var row = passage.Spot.Line is { } line ? CliText.ReadRow.Fill(language, line) : passage.Spot.Address?.Text(language);
            screen.Paragraph(row is null ? "  " : $"  {row}  ", passage.Spot.Quote + why);
        }
    }

    private static void WriteMissing(Screen screen, PublishedReading reading)
    {
        var language = screen.Language;
        screen.Heading(CliText.ReadMissing.In(language));
        if (reading.NotStated.Count == 0)
        {
            screen.Paragraph("  ", CliText.ReadNoneMissing.In(language));
        }

        foreach (var place in reading.NotStated)
        {
            screen.Line($"  {place.Render(language)}");
        }
    }
}
