using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Forms.Sheets;

/// <summary>
/// 表头区: the one to three rows of heads over a table. Heads that stand over one another are joined before columns are named: by the span of
/// a merged head, and in a text without spans by the blank cells right of a head, which belong to it.
/// </summary>
internal sealed class HeadBand
{
    private const int FewestColumns = 3;

    private const int MostRows = 3;

    private HeadBand(GridRow first, List<SheetHead> heads, int height, GridRow? numbers = null)
    {
        (First, Heads, Height, Numbers) = (first, heads, height, numbers);
        Columns = [.. heads.Select(head => head.Named).OfType<FormColumn>()];
    }

    /// <summary>The first row of heads.</summary>
    public GridRow First { get; }

    /// <summary>The heads, from the left, those of several rows joined.</summary>
    public List<SheetHead> Heads { get; }

    /// <summary>栏次: a row below the heads that numbers the columns; null where none does.</summary>
    public GridRow? Numbers { get; }

    /// <summary>How many rows the heads take.</summary>
    public int Height { get; }

    /// <summary>The columns the heads name.</summary>
    public HashSet<FormColumn> Columns { get; }

    /// <summary>Whether they are over a table of indicators rather than of funds.</summary>
    public bool IsIndicators => Columns.Contains(FormColumn.Target) || HasNames;

    /// <summary>Whether the rows are named: by the third level, or by the two above it.</summary>
    private bool HasNames => Columns.Contains(FormColumn.Name)
        || (Columns.Contains(FormColumn.FirstLevel) && Columns.Contains(FormColumn.SecondLevel));

    /// <summary>Heads enough to know what stands below them: three columns, of indicators or of funds.</summary>
    private bool IsHeader
    {
        get
        {
            var isIndicators = Columns.Contains(FormColumn.Target)
                || (HasNames && (Columns.Contains(FormColumn.Actual) || Columns.Contains(FormColumn.Score)
                    || Columns.Contains(FormColumn.Points)));
            var isFunds = Columns.Contains(FormColumn.Executed) || Columns.Contains(FormColumn.FullYearBudget)
                || (Columns.Contains(FormColumn.OpeningBudget) && Columns.Contains(FormColumn.FundingLabel));
            var isOfIndicators = isIndicators && !(isFunds && !Columns.Contains(FormColumn.Name));
            return (Columns.Contains(FormColumn.Remark) ? Columns.Count - 1 : Columns.Count) >= FewestColumns
                && (isOfIndicators || isFunds);
        }
    }

    /// <summary>Whether so many columns are named that a row is one of heads, of whatever table.</summary>
    /// <param name="row">The row.</param>
    /// <param name="fewest">How many: two where others may be damaged.</param>
    public static bool NamesColumns(GridRow row, int fewest = FewestColumns)
    {
        var named = 0;
        for (var i = 0; i < row.Count && named < fewest; i++)
        {
            named += ColumnHeads.Of(row[i].Text) is null ? 0 : 1;
        }

        return named >= fewest;
    }

    /// <summary>Whether a row is one of heads of whatever table: it names columns, each once, and holds no value.</summary>
    public static bool IsHeads(GridRow row)
    {
        var named = new HashSet<FormColumn>();
        for (var i = 0; i < row.Count; i++)
        {
            if (ColumnHeads.Of(row[i].Text) is { } column)
            {
                named.Add(column);
            }
            else if (HeadText.IsValue(row[i].Text))
            {
                return false;
            }
        }

        return named.Count >= FewestColumns;
    }

    /// <summary>The heads that begin in a row; null where it begins none.</summary>
    public static HeadBand? At(List<GridRow> rows, int at)
    {
        var band = new HeadBand(rows[at], HeadsOf(rows[at]), 1);
        if (band.Columns.Count == 0 || rows[at].Count < 2)
        {
            return null;
        }

        var isHeader = band.IsHeader;
        while (band.Height < MostRows && at + band.Height < rows.Count && band.Takes(rows[at + band.Height], isHeader))
        {
            var lower = rows[at + band.Height];
            band = IsNumbers(lower) ? new HeadBand(band.First, band.Heads, band.Height + 1, lower) : band.With(lower);
        }

        return band.IsHeader ? band : null;
    }

    /// <summary>The head over a column; null where none is.</summary>
    public SheetHead? Over(int column)
    {
        var (low, high) = (0, Heads.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Heads[middle].First <= column)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return high >= 0 && Heads[high].Last >= column ? Heads[high] : null;
    }

    // the heads of one row; a merged one stands over its span, in a row without any each over the blank cells right of it
    private static List<SheetHead> HeadsOf(GridRow row)
    {
        var hasSpans = false;
        for (var i = 0; i < row.Count; i++)
        {
            hasSpans |= row[i].ColumnSpan > 1;
        }

        List<SheetHead> heads = [];
        for (var i = 0; i < row.Count; i++)
        {
            var cell = row[i];
            var next = i + 1 < row.Count ? row[i + 1].Column - 1 : cell.Column;
            heads.Add(new SheetHead(cell.Column, hasSpans ? cell.Column + cell.ColumnSpan - 1 : next, cell, ColumnHeads.Of(cell.Text)));
        }

        return heads;
    }

    // whether the next row is more heads: each cell a head that may stand under the one above it, and no value among them
    private bool Takes(GridRow row, bool isHeader)
    {
        if (IsNumbers(row))
        {
            return isHeader;
        }

        var (known, isAllKnown, isWords, coversNames) = (0, true, true, false);
        for (var i = 0; i < row.Count; i++)
        {
            var cell = row[i];
            var upper = UpperOf(cell.Column);
            var isKnown = SubHeads.IsKnownUnder(upper, cell.Text);
            known += isKnown ? 1 : 0;
            isAllKnown &= isKnown;
            isWords &= !HeadText.HasFigure(cell.Text);
            coversNames |= !isKnown && upper is { Named: FormColumn.Name or FormColumn.FirstLevel or FormColumn.FundingLabel }
                && upper.First == cell.Column;
            var lower = isKnown ? SubHeads.NameOf(upper, cell.Text) : null;
            if (SubHeads.AreOfTwoTables(upper?.Named, lower)
                || (upper?.First == cell.Column && !SubHeads.AreOfOneFamily(upper.Named, lower)))
            {
                return false;
            }
        }

        if (!isHeader)
        {
            // rows that only together are heads: the upper one names a column that the lower one leaves open
            return isAllKnown && known > 1 && Columns.Count > 1
                && Heads.Exists(head => head.Named is not null && row.At(head.First) is null);
        }

        var isLoneNote = row.Count == 1 && HeadText.IsNote(row[0].Text);
        // most of a row are heads that refine those above: the others are heads nobody knows
        var isMostlyKnown = known >= FewestColumns && known * 2 > row.Count;
        return (isAllKnown && known > 0 && !isLoneNote)
            || (isWords && !coversNames && (isMostlyKnown || HasNamesBefore(row[0].Column)));
    }

    // 1 | 2 | 3 …, or 栏次 | 1 | 2 …
    private static bool IsNumbers(GridRow row)
    {
        var shift = row.Count > 0 && HeadText.IsNote(row[0].Text) ? 0 : 1;
        for (var i = 1 - shift; i < row.Count; i++)
        {
            if (!HeadText.IsColumnNumber(row[i].Text, i + shift))
            {
                return false;
            }
        }

        return row.Count >= FewestColumns;
    }

    private bool HasNamesBefore(int column)
    {
        var last = 0;
        foreach (var head in Heads)
        {
            last = head.Named is FormColumn.Name or FormColumn.FirstLevel or FormColumn.FundingLabel ? head.First : last;
        }

        return last > 0 && column > last;
    }

    // the last head stands over whatever heads are right of it
    private SheetHead? UpperOf(int column) => Over(column) ?? (Heads.Count > 0 && column > Heads[^1].First ? Heads[^1] : null);

    private HeadBand With(GridRow row)
    {
        var lower = HeadsOf(row);
        List<SheetHead> joined = [];
        var at = 0;
        foreach (var upper in Heads)
        {
            for (; at < lower.Count && lower[at].First < upper.First; at++)
            {
                joined.Add(lower[at]);
            }

            var isLast = ReferenceEquals(upper, Heads[^1]);
            if (at >= lower.Count || !(lower[at].First <= upper.Last || isLast))
            {
                joined.Add(upper);
                continue;
            }

            if (lower[at].First > upper.First)
            {
                joined.Add(upper with { Last = lower[at].First - 1 });
            }

            for (; at < lower.Count && (lower[at].First <= upper.Last || isLast); at++)
            {
                var last = isLast ? lower[at].Last : System.Math.Min(lower[at].Last, upper.Last);
                joined.Add(lower[at] with { Last = last, Named = SubHeads.NameOf(upper, lower[at].Text), Upper = upper });
            }
        }

        return new HeadBand(First, ValueBesideUnit(joined), Height + 1);
    }

    // 符号 | 单位(文字描述) without a column for the value: the value stands with its unit
    private static List<SheetHead> ValueBesideUnit(List<SheetHead> heads)
    {
        if (heads.Exists(head => head.Named == FormColumn.Target && head.Upper is not null))
        {
            return heads;
        }

        var isUnit = heads.FindIndex(head => head is { Named: FormColumn.MeasureUnit, Upper.Named: FormColumn.Target });
        if (isUnit >= 0 && !heads.Exists(head => head.Named == FormColumn.Target && head.Upper is null && head.IsWide))
        {
            heads[isUnit] = heads[isUnit] with { Named = FormColumn.Target };
        }

        return heads;
    }
}
