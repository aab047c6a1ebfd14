using System;
using System.Collections.Generic;

namespace PerfEval.Core.Common;

/// <summary>
/// 分段收集: collects very many items that become one array: in pieces, each let go once it is copied, so that no array is held that was only
/// grown out of.
/// </summary>
internal sealed class Pieces<T>
{
    private const int FirstLength = 16;
    private const int PieceLength = 4096;

    private readonly List<T[]?> _pieces = [];
    private T[] _last = new T[FirstLength];
    private int _inLast;

    /// <summary>How many were added.</summary>
    public int Count { get; private set; }

    /// <summary>Adds one behind the others.</summary>
    public void Add(T item)
    {
        if (_inLast == _last.Length)
        {
            if (_last.Length < PieceLength)
            {
                Array.Resize(ref _last, _last.Length * 2);
            }
            else
            {
                _pieces.Add(_last);
                (_last, _inLast) = (new T[PieceLength], 0);
            }
        }

        _last[_inLast++] = item;
        Count++;
    }

    /// <summary>All of them in their order; they can be taken once.</summary>
    public T[] Take()
    {
        var all = new T[Count];
        for (var i = 0; i < _pieces.Count; i++)
        {
            _pieces[i]!.CopyTo(all, i * PieceLength);
            _pieces[i] = null;
        }

        Array.Copy(_last, 0, all, _pieces.Count * PieceLength, _inLast);
        return all;
    }
}
