using System.Collections.Generic;
using System.Linq;

namespace PerfEval.Documents.Pdf;

/// <summary>
/// 由线围成的格: the cells that the lines of a page enclose. The page is cut at every place of a line; what no line parts is one cell, and what
/// is open to the outside is none.
/// </summary>
internal sealed class PageCells
{
    private readonly Places _across;
    private readonly Places _down;
    private readonly int[] _parent;
    private readonly int _outside;

    /// <summary>The cells of lines.</summary>
    public PageCells(List<Ruling> rulings)
    {
        _across = new Places(rulings.Where(line => !line.IsLevel).Select(line => line.At));
        _down = new Places(rulings.Where(line => line.IsLevel).Select(line => line.At));
        _outside = _across.Spaces * _down.Spaces;
        _parent = [.. Enumerable.Range(0, _outside + 1)];
        if (_outside > 0)
        {
            Join(rulings);
        }
    }

    /// <summary>The cells, each with its spaces from the left and from the top, and how many it spans.</summary>
    public IEnumerable<(int Cell, int Row, int Column, int Rows, int Columns)> Cells
    {
        get
        {
            var spaces = Enumerable.Range(0, _outside).Where(space => Find(space) != Find(_outside)).GroupBy(Find);
            foreach (var cell in spaces)
            {
                var (left, right) = (cell.Min(space => space % _across.Spaces), cell.Max(space => space % _across.Spaces));
                var (bottom, top) = (cell.Min(space => space / _across.Spaces), cell.Max(space => space / _across.Spaces));
                yield return (cell.Key, _down.Spaces - 1 - top, left, top - bottom + 1, right - left + 1);
            }
        }
    }

    /// <summary>The cell a point lies in; null where it lies in none.</summary>
    public int? CellAt(double x, double y) =>
        _across.SpaceOf(x) is { } column && _down.SpaceOf(y) is { } row && Find((row * _across.Spaces) + column) is var cell
        && cell != Find(_outside) ? cell : null;

    /// <summary>The height of the upper edge of a row.</summary>
    public double TopOf(int row) => _down[_down.Spaces - row];

    private void Join(List<Ruling> rulings)
    {
        var (columns, rows) = (_across.Spaces, _down.Spaces);
        var levels = new bool[(rows + 1) * columns];
        var uprights = new bool[rows * (columns + 1)];
        foreach (var line in rulings)
        {
            if (line.IsLevel)
            {
                var row = _down.Nearest(line.At);
                for (var column = _across.Nearest(line.From); column < _across.Nearest(line.To); column++)
                {
                    levels[(row * columns) + column] = true;
                }
            }
            else
            {
                var column = _across.Nearest(line.At);
                for (var row = _down.Nearest(line.From); row < _down.Nearest(line.To); row++)
                {
                    uprights[(row * (columns + 1)) + column] = true;
                }
            }
        }

        for (var row = 0; row <= rows; row++)
        {
            for (var column = 0; column <= columns; column++)
            {
                if (column < columns && !levels[(row * columns) + column])
                {
                    Union(Space(row - 1, column), Space(row, column));
                }

                if (row < rows && !uprights[(row * (columns + 1)) + column])
                {
                    Union(Space(row, column - 1), Space(row, column));
                }
            }
        }
    }

    private int Space(int row, int column) =>
        row < 0 || row >= _down.Spaces || column < 0 || column >= _across.Spaces ? _outside : (row * _across.Spaces) + column;

    private void Union(int a, int b) => _parent[Find(a)] = Find(b);

    private int Find(int space)
    {
        while (_parent[space] != space)
        {
            _parent[space] = _parent[_parent[space]];
            space = _parent[space];
        }

        return space;
    }
}
