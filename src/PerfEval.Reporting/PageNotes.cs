using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Reporting;

/// <summary>What is said beside the rows of a form, and what has no row there.</summary>
internal sealed class PageNotes
{
    private static readonly Place Total = Place.Report.Then(ReportPart.Claims).Then(ReportPart.TotalScore);

    private readonly Dictionary<int, RowNote> _rows = [];
    private readonly Dictionary<(int Row, int Column), Severity> _cells = [];
    private readonly Func<Place, CellAddress?> _addressOf;

    public PageNotes(Assessment assessment, Func<Place, CellAddress?> addressOf, Language language)
    {
        _addressOf = addressOf;
        foreach (var row in assessment.Rows)
        {
            if (RowOf(row.Line.Place) is { } note)
            {
                note.Score = note.Score is null ? ScoreText.Of(row.Line, language) : note.Score + " / " + ScoreText.Of(row.Line, language);
                note.Reasons.Add(row.Line.Explanation.Sentence(language));
            }
            else
            {
                WithoutRow.Add(row);
            }
        }

        if (assessment.Evaluation.HasTotal && RowOf(Total) is { } total)
        {
            total.Score = ScoreText.Of(assessment.Evaluation.Total, language);
            total.Reasons.Add(PageWords.GradeOf(assessment).In(language));
        }

        foreach (var finding in assessment.Findings.Where(finding => !IsNoteOnReading(finding)))
        {
            Mark(finding);
            (RowOf(finding.Place)?.Findings ?? OfTheWhole).Add(finding);
        }
    }

    /// <summary>发现 that stand beside no row of the form, in their order.</summary>
    public List<Finding> OfTheWhole { get; } = [];

    /// <summary>Scored rows that the form has no row for.</summary>
    public List<AssessedRow> WithoutRow { get; } = [];

    /// <summary>Whether a finding only says how a cell was read.</summary>
    public static bool IsNoteOnReading(Finding finding) => finding is { Severity: Severity.Note, Concern: FindingConcern.Reading };

    /// <summary>What stands beside a row of the document; null where nothing does.</summary>
    public RowNote? At(int row) => _rows.GetValueOrDefault(row);

    /// <summary>The gravest finding at a cell; null where there is none but notes.</summary>
    public Severity? At((int Row, int Column) cell) => _cells.TryGetValue(cell, out var severity) ? severity : null;

    private RowNote? RowOf(Place place)
    {
        if (_addressOf(place) is not { Row: var row })
        {
            return null;
        }

        if (!_rows.TryGetValue(row, out var note))
        {
            _rows.Add(row, note = new RowNote());
        }

        return note;
    }

    private void Mark(Finding finding)
    {
        if (finding.Severity == Severity.Note)
        {
            return;
        }

        foreach (var place in finding.Places)
        {
            if (_addressOf(place) is { Row: var row, Column: { } column })
            {
                var before = _cells.GetValueOrDefault((row, column));
                _cells[(row, column)] = finding.Severity > before ? finding.Severity : before;
            }
        }
    }
}
