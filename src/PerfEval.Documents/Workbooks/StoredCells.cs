using System;
using System.Collections;
using System.Collections.Generic;

namespace PerfEval.Documents.Workbooks;

/// <summary>
/// 工作表的单元格: the filled cells of a sheet in pieces, which are let go one after the other while they become those of a grid: a sheet is
/// never held twice.
/// </summary>
internal sealed class StoredCells : IEnumerable<StoredCell>
{
    private const int FirstLength = 16;
    private const int PieceLength = 1024;

    private readonly List<StoredCell[]?> _pieces = [];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>A cell by its position, from 0; of cells that were not let go.</summary>
    public ref StoredCell this[int index] => ref _pieces[index / PieceLength]![index % PieceLength];

    /// <summary>Keeps a cell behind the others.</summary>
    public void Add(StoredCell cell)
    {
        var at = Count % PieceLength;
        if (at == 0)
        {
            _pieces.Add(new StoredCell[Count == 0 ? FirstLength : PieceLength]);
        }

        var piece = _pieces[^1]!;
        if (at == piece.Length)
        {
            Array.Resize(ref piece, Math.Min(PieceLength, piece.Length * 2));
            _pieces[^1] = piece;
        }

        piece[at] = cell;
        Count++;
    }

    /// <summary>The cells, in the order of the file, each piece let go behind its last; they can be taken once.</summary>
    public IEnumerable<StoredCell> Take()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
            if (i % PieceLength == PieceLength - 1)
            {
                _pieces[i / PieceLength] = null;
            }
        }
    }

    /// <inheritdoc/>
    public IEnumerator<StoredCell> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
