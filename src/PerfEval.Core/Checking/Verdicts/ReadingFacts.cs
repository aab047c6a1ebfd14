using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>
/// 读表发现: what the reader of a form noted, as far as checks heed it. A row whose target or actual value is damaged or was taken for
/// misread (PE9001, PE9004) is compared with nothing; where heads were not recognised (PE9015), no column is called blank that may stand
/// under one of them; a target that the reader proposes itself (PE9007) is not missed again.
/// </summary>
internal sealed class ReadingFacts
{
    private readonly SelfEvaluation _report;
    private readonly HashSet<Place>? _misread;
    private readonly HashSet<Place>? _proposed;
    private readonly HashSet<(bool OfFunding, ReportPart Part)>? _printedBlank;
    private readonly HashSet<Place>? _texts;
    private readonly HashSet<Place>? _notOfCoefficient;
    private readonly bool _hasUnreadHeads;

    public ReadingFacts(EquatableList<Finding> notes, SelfEvaluation report)
    {
        _report = report;
        foreach (var note in notes)
        {
            _hasUnreadHeads |= note.Code == FindingCodes.ColumnNotRecognised;
            if (note.Code == FindingCodes.TargetProposed)
            {
                (_proposed ??= []).UnionWith(note.Places);
            }

            if (note.Code == FindingCodes.NumberStoredAsText)
            {
                (_texts ??= []).UnionWith(note.Places);
            }

            if (note.Code == FindingCodes.ScoreNotOfCoefficient)
            {
                (_notOfCoefficient ??= []).UnionWith(note.Places);
            }

            if (note.Code == FindingCodes.ColumnBlank)
            {
                (_printedBlank ??= []).UnionWith(note.Places.Select(ColumnOf));
            }

            if (note.Code == FindingCodes.LikelyMisread || note.Code == FindingCodes.CellUnreadable)
            {
                (_misread ??= []).UnionWith(note.Places.Where(IsCompared).Select(RowOf));
            }
        }
    }

    /// <summary>Whether a row's target or actual value was read wrong or not at all.</summary>
    public bool IsMisread(Place row) => _misread is not null && _misread.Contains(row);

    /// <summary>Whether a spreadsheet keeps some number as text that it keeps as numbers elsewhere in the column (PE9034).</summary>
    public bool HasTextNumbers => _texts is not null;

    /// <summary>Whether a cell is such a number.</summary>
    public bool IsTextNumber(Place cell) => _texts is not null && _texts.Contains(cell);

    /// <summary>Whether a score is not the points times the coefficient printed beside it (PE9035).</summary>
    public bool IsNotOfCoefficient(Place cell) => _notOfCoefficient is not null && _notOfCoefficient.Contains(cell);

    /// <summary>Whether the reader proposes what is missing in a cell.</summary>
    public bool IsProposed(Place cell) => _proposed is not null && _proposed.Contains(cell);

    /// <summary>Whether a column of the funding table is printed and blank in every line.</summary>
    public bool IsPrintedBlank(FundingColumn column) =>
        _printedBlank is not null && _printedBlank.Contains((true, CheckContext.PartOf(column)));

    /// <summary>Whether a column of the indicators is printed and blank in every row.</summary>
    public bool IsPrintedBlank(ReportPart part) => _printedBlank is not null && _printedBlank.Contains((false, part));

    /// <summary>Whether the column of actual values may stand under a head that was not recognised.</summary>
    public bool MayLackActuals => _hasUnreadHeads
        && !_report.Goals.Any(goal => goal.Results.Any(result => result.Actual.Text.Length > 0));

    /// <summary>Whether the column of scores may.</summary>
    public bool MayLackScores => _hasUnreadHeads
        && !_report.Goals.Any(goal => goal.Results.Any(result => !result.ClaimedScore.IsBlank));

    /// <summary>Whether a column of the funding table may.</summary>
    public bool MayLack(FundingColumn column) => _hasUnreadHeads && _report.Funding is { } table
        && table.Total?.Cell(column).IsBlank != false && table.Sources.All(line => line.Cell(column).IsBlank);

    private static (bool OfFunding, ReportPart Part) ColumnOf(Place cell) =>
        (cell.Steps[0].Part == ReportPart.Funding, cell.Steps[^1].Part);

    private static bool IsCompared(Place cell) => cell.Steps is [.., { Part: ReportPart.Target or ReportPart.Actual }];

    // the place one step above a cell
    private static Place RowOf(Place cell) => Place.Of(cell.Steps.AsSpan()[..^1].ToArray().ToEquatableList());
}
