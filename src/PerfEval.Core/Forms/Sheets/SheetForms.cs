using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Forms.Sheets;

/// <summary>一张工作表中的各张填报表: where one form of a sheet ends and the next begins, and each of them read.</summary>
internal sealed class SheetForms
{
    private readonly List<GridRow> _rows;
    private readonly HeadBand?[] _bands;

    /// <param name="grid">The grid.</param>
    public SheetForms(FormGrid grid)
    {
        Grid = grid;
        _rows = RowsOf(grid);
        _bands = new HeadBand?[_rows.Count];
        for (var i = 0; i < _rows.Count;)
        {
            _bands[i] = HeadBand.At(_rows, i);
            i += _bands[i]?.Height ?? 1;
        }
    }

    /// <summary>The grid.</summary>
    public FormGrid Grid { get; }

    /// <summary>How many columns the heads name: what speaks for the grid among others made of one text.</summary>
    public int NamedColumns => _bands.Sum(band => band?.Columns.Count ?? 0);

    /// <summary>Whether a grid holds a form: one of its rows heads indicators or funds.</summary>
    public static bool Any(FormGrid grid)
    {
        var rows = RowsOf(grid);
        for (var i = 0; i < rows.Count; i++)
        {
            if (HeadBand.At(rows, i) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The forms, from the top; none where no row heads indicators or funds.</summary>
    public EquatableList<FiledForm> Read()
    {
        List<FiledForm> forms = [];
        var starts = Starts();
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : _rows.Count;
            if (SheetScan.Read(_rows, _bands, starts[i], end) is { } form)
            {
                forms.Add(form);
            }
        }

        return forms.ToEquatableList();
    }

    private static List<GridRow> RowsOf(FormGrid grid) => GridRows.Of(grid).FindAll(row => !SheetRow.IsRule(row));

    // another form begins with the heads of a table the form before has already: funds behind indicators, or indicators behind a total
    private List<int> Starts()
    {
        List<int> starts = [0];
        var (hasFunds, hasIndicators, total) = (false, false, -1);
        for (var i = 0; i < _rows.Count; i++)
        {
            if (_bands[i] is not { } band)
            {
                total = hasIndicators && IsTotal(_rows[i]) ? i : total;
                continue;
            }

            if (hasIndicators && (band.IsIndicators ? total >= 0 : hasFunds || total >= 0))
            {
                starts.Add(StartOf(i, total));
                (hasFunds, hasIndicators, total) = (false, false, -1);
            }

            hasFunds |= !band.IsIndicators;
            hasIndicators |= band.IsIndicators;
        }

        return starts;
    }

    // the title and heads above the tables belong to the form that follows them; what else stands behind the total does not
    private int StartOf(int band, int total)
    {
        var start = band;
        for (var i = band - 1; i > total && i > 0 && _bands[i - 1] is null; i--)
        {
            if (SheetHeads.Begins(_rows[i]))
            {
                start = i;
            }
        }

        return start;
    }

    private static bool IsTotal(GridRow row) => TotalWords.RankOf(CellText.Fold(row[0].Text)) > TotalWords.LeastOfForm
        || TotalCell.Read(row[0].Text) is { Score: not null };
}
