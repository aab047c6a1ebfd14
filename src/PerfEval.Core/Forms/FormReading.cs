using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Forms;

/// <summary>
/// 读表结果: the report a form says, where each of its cells went, and what had to be said while reading (codes 9xxx). <see cref="FormWriter"/>
/// makes the form of it again, every cell in its original text.
/// </summary>
public sealed record FormReading
{
    internal FormReading(SelfEvaluation report, FormNotes notes, EquatableList<RowLink> rows, EquatableList<FundingLink> fundingRows, FormRemainder remainder)
    {
        Report = report;
        Cells = notes.Cells;
        Findings = notes.Findings;
        Rows = rows;
        FundingRows = fundingRows;
        Remainder = remainder;
    }

    /// <summary>自评报告 as filed.</summary>
    public SelfEvaluation Report { get; }

    /// <summary>单元格的去向, in the order of the form; blank cells are not listed.</summary>
    public EquatableList<FormCell> Cells { get; }

    /// <summary>读表发现: notes and proposals, in the order of the form. Nothing proposed is applied.</summary>
    public EquatableList<Finding> Findings { get; }

    /// <summary>指标行的去向, in the order printed: which indicator, or which memo item under it, a row became.</summary>
    public EquatableList<RowLink> Rows { get; }

    /// <summary>
    /// 选定标准: the standard this table is scored and re-checked by. A bare table takes that of its form, else its own points; a whole report
    /// takes its own by <see cref="Scorer.Select"/>.
    /// </summary>
    /// <exception cref="ArgumentNullException">The catalogue is null.</exception>
    public StandardSelection SelectStandard(StandardCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return catalog.SelectForTable(Scorer.QueryOf(Report));
    }

    // what a row with a damaged or misread cell is not held against
    private static readonly FindingCode[] Comparisons =
    [
        CheckCodes.UnitsDoNotConvert, CheckCodes.TypesDiffer, CheckCodes.SignDoubtful, CheckCodes.ScoreDiffers, CheckCodes.OverAttainment, CheckCodes.ScoreRounded,
    ];

    /// <summary>
    /// 读表与检查的全部发现: the findings of the reading and of the checks, in the order of codes. Where the reading proposes a target, the check
    /// that only says so (PE2205) is left out. Where heads were not recognised (PE9015), no check says that a column was left blank which
    /// none of the recognised ones is. Where a target or actual value is damaged or misread (PE9001, PE9004), nothing that compares it is said.
    /// </summary>
    /// <param name="ofChecks">检查发现 of the report.</param>
    public EquatableList<Finding> FindingsWith(EquatableList<Finding> ofChecks)
    {
        var proposed = new HashSet<Place>();
        var misread = new HashSet<Place>();
        List<Finding> all = [];
        foreach (var finding in Findings)
        {
            all.Add(finding);
            if (finding.Code == FindingCodes.TargetProposed)
            {
                proposed.Add(finding.Place);
            }

            if ((finding.Code == FindingCodes.LikelyMisread || finding.Code == FindingCodes.CellUnreadable)
                && finding.Place.Steps is [.., { Part: ReportPart.Target or ReportPart.Actual }])
            {
                misread.Add(RowOf(finding.Place));
            }
        }

        foreach (var finding in ofChecks)
        {
            var isProposed = finding.Code == CheckCodes.TargetInName && proposed.Contains(finding.Place);
            var isOfMisread = Array.IndexOf(Comparisons, finding.Code) >= 0 && misread.Contains(RowOf(finding.Place));
            if (!isProposed && !isOfMisread && !UnreadColumns.MayHold(finding, Remainder.Heads.UnreadHeads, Report))
            {
                all.Add(finding);
            }
        }

        return all.OrderBy(finding => finding.Code).ToEquatableList();
    }

    // the place one step above a cell
    private static Place RowOf(Place cell)
    {
        var steps = cell.Steps;
        return Place.Of(steps.AsSpan()[..Math.Max(0, steps.Count - 1)].ToArray().ToEquatableList());
    }

    /// <summary>资金行的去向, in the order printed.</summary>
    internal EquatableList<FundingLink> FundingRows { get; }

    /// <summary>What the report has no room for.</summary>
    internal FormRemainder Remainder { get; }
}
