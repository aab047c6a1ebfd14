using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Grids;
using PerfEval.Core.Forms.Reading;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Forms;

/// <summary>
/// 读表结果: the report a form says, where each of its cells went, and what had to be said while reading (codes 9xxx). <see cref="FormWriter"/>
/// makes the form of it again, every cell in its original text.
/// </summary>
/// <remarks>Immutable; any number of threads may share one.</remarks>
public sealed record FormReading
{
    private readonly KeyIndex<Place, FormCell> _cells;

    private readonly KeyIndex<Place, PlacedRow> _rows;

    internal FormReading(
        SelfEvaluation report,
        FormNotes notes,
        EquatableList<RowLink> rows,
        EquatableList<FundingLink> fundingRows,
        FormRemainder remainder)
    {
        Report = report;
        Cells = notes.Cells;
        Findings = notes.Findings;
        Rows = rows;
        FundingRows = fundingRows;
        Remainder = remainder;
        _cells = new(Cells, cell => cell.Address is null || cell.Place == Place.Report ? [] : [cell.Place]);
        _rows = new(notes.Rows, row => [row.Place]);
    }

    /// <summary>自评报告 as filed.</summary>
    public SelfEvaluation Report { get; }

    /// <summary>单元格的去向, in the order of the form; blank cells are not listed.</summary>
    internal EquatableList<FormCell> Cells { get; }

    /// <summary>读表发现: notes and proposals, in the order of the form. Nothing proposed is applied.</summary>
    public EquatableList<Finding> Findings { get; }

    /// <summary>
    /// 地址: where in its document a place of the report stands, so that a finding can be looked up there: the cell, or where that is
    /// blank or not filed its row. Null where the form came from no sheet, or the place is none of a cell or row of it.
    /// </summary>
    /// <param name="place">位置 in the report, such as that of a finding.</param>
    /// <exception cref="System.ArgumentNullException">The place is null.</exception>
    public CellAddress? AddressOf(Place place)
    {
        System.ArgumentNullException.ThrowIfNull(place);
        for (var at = place; at.Above is { } above; at = above)
        {
            if ((_rows.Find(at)?.Address ?? _cells.Find(at)?.Address) is { } address)
            {
                return address;
            }
        }

        return null;
    }

    /// <summary>指标行的去向, in the order printed: which indicator, or which memo item under it, a row became.</summary>
    internal EquatableList<RowLink> Rows { get; }

    /// <summary>印出的栏: which columns the form prints; every one where it is not known which.</summary>
    public FormColumns Columns => Remainder.Heads.Columns ?? FormColumns.All;

    /// <summary>
    /// 选定标准的条件: what <see cref="StandardCatalog.Select"/> is asked with. A form says of itself what a report says, and that it is a bare
    /// table (<see cref="StandardQuery.IsBareTable"/>).
    /// </summary>
    public StandardQuery Query => Scorer.QueryOf(Report) with { IsBareTable = true };

    /// <summary>
    /// 小计与合计行: the rows that add up others and are not indicators, each by its name, points and score as printed, in the order printed.
    /// </summary>
    public EquatableList<FiledIndicatorRow> SumRows
    {
        get
        {
            List<FiledIndicatorRow> sums = [];
            foreach (var row in Rows)
            {
                if (row.IsSum)
                {
                    var printed = row.Remainder;
                    sums.Add(new FiledIndicatorRow
                    {
                        Name = printed.Name ?? printed.SecondLevel ?? printed.FirstLevel,
                        Points = printed.Points,
                        Score = printed.Score,
                    });
                }
            }

            return sums.ToEquatableList();
        }
    }

    /// <summary>资金行的去向, in the order printed.</summary>
    internal EquatableList<FundingLink> FundingRows { get; }

    /// <summary>What the report has no room for.</summary>
    internal FormRemainder Remainder { get; }
}
