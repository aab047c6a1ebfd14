using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Forms.Sheets;

/// <summary>
/// 合并单元格: the merged cells of a table that reach down into later rows: a name over several targets, points that several indicators share.
/// </summary>
internal sealed class SharedCells
{
    private GridCell? _name;
    private GridCell? _points;
    private GridCell? _score;

    /// <summary>The name merged over a row; null where none is.</summary>
    public string? Name(GridRow row) => Reaches(_name, row) ? _name!.Text : null;

    /// <summary>Whether points or a score merged over rows reach down into a row.</summary>
    public bool HasPoints(GridRow row) => Reaches(_points, row) || Reaches(_score, row);

    /// <summary>Takes the cells of a row.</summary>
    public void Take(GridCell? name, GridCell? points, GridCell? score) =>
        (_name, _points, _score) = (name ?? _name, points ?? _points, score ?? _score);

    private static bool Reaches(GridCell? cell, GridRow row) =>
        cell is not null && cell.Row < row.Number && row.Number < cell.Row + cell.RowSpan;
}
