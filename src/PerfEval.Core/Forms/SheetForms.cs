using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Forms;

/// <summary>一张工作表中的各张填报表: where one form of a sheet ends and the next begins, and each of them read.</summary>
internal sealed class SheetForms
{
    private readonly List<GridRow> _rows;
    private readonly HeadBand?[] _bands;

    private SheetForms(FormGrid grid)
    {
        _rows = GridRows.Of(grid).FindAll(row => !SheetRow.IsRule(row));
        _bands = new HeadBand?[_rows.Count];
        for (var i = 0; i < _rows.Count;)
        {
            _bands[i] = HeadBand.At(_rows, i);
            i += _bands[i]?.Height ?? 1;
        }
    }

    /// <summary>The forms of a grid; none where no row heads indicators or funds.</summary>
    public static EquatableList<FiledForm> Of(FormGrid grid)
    {
        var sheet = new SheetForms(grid);
        List<FiledForm> forms = [];
        var starts = sheet.Starts();
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : sheet._rows.Count;
            if (SheetScan.Read(sheet._rows, sheet._bands, starts[i], end) is { } form)
            {
                forms.Add(form);
            }
        }

        return forms.ToEquatableList();
    }

    /// <summary>How many columns the heads of a grid name: what speaks for the grid among others made of one text.</summary>
    public static int NamedColumns(FormGrid grid) => new SheetForms(grid)._bands.Sum(band => band?.Columns.Count ?? 0);

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
