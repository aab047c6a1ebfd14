using System.Collections.Generic;
using System.Linq;
using NodaTime.Text;
using PerfEval.Cli.Layout;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Amounts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Rendering;

/// <summary>
/// 检查发现的编号清单: what must be corrected, explained, known and mended next year, in the order of what it changes; notes on reading are
/// folded, and what was accepted stands last with its reason.
/// </summary>
internal sealed class FindingsList
{
    private const int CodeWidth = 6;
    private const int NumberWidth = 4;

    private readonly Screen _screen;
    private readonly Assessment _assessment;
    private readonly RowNumbers _numbers;
    private readonly Addresses _addresses;
    private readonly PageOptions _options;
    private int _number;

    private FindingsList(Screen screen, Assessment assessment, RowNumbers numbers, Addresses addresses, PageOptions options) =>
        (_screen, _assessment, _numbers, _addresses, _options) = (screen, assessment, numbers, addresses, options);

    /// <summary>Writes the lists; nothing where nothing was found.</summary>
    public static void Write(Screen screen, Assessment assessment, RowNumbers numbers, Addresses addresses, PageOptions options)
    {
        var list = new FindingsList(screen, assessment, numbers, addresses, options);
        var standing = InOrder(assessment.Standing).ToLookup(Head);
        foreach (var head in (LocalizedText[])[CliText.ToCorrectHead, CliText.ToExplainHead, CliText.ToNoteHead, CliText.NextYearHead])
        {
            list.WriteGroup(head, standing[head]);
        }

        list.WriteAccepted();
    }

    /// <summary>The findings in the order of what they change: what they bear on, then the points at stake, then their codes.</summary>
    public static IEnumerable<Finding> InOrder(IEnumerable<Finding> findings) => findings
        .OrderBy(finding => finding.Concern)
        .ThenByDescending(finding => finding.AtStake is { } gap ? gap.Over + gap.Under : Points.Zero)
        .ThenBy(finding => finding.Code);

    /// <summary>Whether a finding is a note on how a cell was read, which the page only counts.</summary>
    public static bool IsFolded(Finding finding) => finding is { Severity: Severity.Note, Concern: FindingConcern.Reading };

    private static LocalizedText Head(Finding finding) => finding.Severity switch
    {
        Severity.Error => CliText.ToCorrectHead,
        Severity.Warning => CliText.ToExplainHead,
        _ when IsFolded(finding) => CliText.ReadingNotes,
        _ => finding.Concern == FindingConcern.Design ? CliText.NextYearHead : CliText.ToNoteHead,
    };

    private void WriteGroup(LocalizedText head, IEnumerable<Finding> findings)
    {
        var isFirst = true;
        foreach (var finding in findings)
        {
            if (isFirst)
            {
                _screen.Line(new Piece(head.In(_screen.Language), Tones.Of(finding.Severity)));
                isFirst = false;
            }

            WriteFinding(finding, Lapsed(finding));
        }
    }

    private void WriteAccepted()
    {
        if (_assessment.Accepted.Count == 0)
        {
            return;
        }

        _screen.Line(new Piece(CliText.AcceptedHead.In(_screen.Language), Tone.Strong));
        foreach (var entry in _assessment.Accepted)
        {
            WriteFinding(entry.Finding, CliText.AcceptedBy.Fill(_screen.Language, entry.Reason, entry.By, Day(entry)));
        }
    }

    private string? Lapsed(Finding finding) => _assessment.Lapsed
        .Where(entry => entry.Finding.Code == finding.Code && entry.Finding.Place == finding.Place)
        .Select(entry => CliText.LapsedSince.Fill(_screen.Language, Day(entry), entry.By, entry.Reason))
        .FirstOrDefault();

    private static string Day(AcceptedFinding entry) => LocalDatePattern.Iso.Format(entry.On);

    private void WriteFinding(Finding finding, string? more)
    {
        var language = _screen.Language;
        var lead = $"{++_number,2} ".PadRight(NumberWidth);
        var said = Sentence(finding) + _addresses.Short(finding, language);
        var text = PlainText.Line(CliText.Joined(CliText.Nothing, language, said, more).Trim());
        var width = _screen.Width - NumberWidth - CodeWidth - 2;
        var lines = Folding.Fold(text, width, _screen.Cells);
        for (var i = 0; i < lines.Count; i++)
        {
            var gap = new string(' ', width - _screen.Cells.Of(lines[i]) + 2);
            if (i == 0)
            {
                _screen.Line(lead, lines[i], gap, new Piece(finding.Code.ToString(), Tone.Muted));
            }
            else
            {
                _screen.Line(new string(' ', NumberWidth), lines[i]);
            }
        }

        if (_options.ShowsAll)
        {
            Add(CliText.Place, finding.Place.Render(language));
            if (_addresses.All(finding, language) is { Length: > 0 } all)
            {
                Add(CliText.Address, all);
            }

            Add(CliText.Why, finding.Kind.Why(language));
        }

        if (_options.ShowsAll || _options.ShowsRemedies)
        {
            Add(CliText.Remedy, finding.Kind.Remedy(language));
        }

        void Add(LocalizedText label, string content) =>
            _screen.Paragraph(new string(' ', NumberWidth) + label.In(language), content, Tone.Muted);
    }

    // amounts and rates are named in the sentence itself
    private static bool IsOfRow(Place place) => place.Steps is [{ Part: ReportPart.Goal }, ..] or [.., { Part: ReportPart.ScoreCell }];

    // a page that lists the rows says their numbers, one that does not the name of a single row
    private string Sentence(Finding finding)
    {
        var language = _screen.Language;
        var what = finding.What(language).Trim();
        var rows = finding.Places.Where(IsOfRow).Select(_numbers.Of).OfType<int>().Distinct().ToList();
        if (rows.Count == 0 || (rows.Count > 1 && !_options.ShowsRows))
        {
            return what;
        }

        return Lead() + CliText.Colon.In(language) + what;

        string Lead()
        {
            if (rows.Count > 1)
            {
                return _numbers.List(rows, language);
            }

            return _options.ShowsRows ? CliText.RowLead.Fill(language, rows[0]) : _numbers.Named(rows[0], language);
        }
    }
}
