using System;
using System.Collections.Generic;

namespace PerfEval.Documents.Pdf;

/// <summary>线的位置: where lines stand across a page or down it; lines drawn twice a hair apart stand in one place.</summary>
internal sealed class Places
{
    private const double Hair = 2.5;
    private readonly List<double> _places = [];

    /// <summary>The places of coordinates.</summary>
    /// <exception cref="PdfRefusal">There are more than are taken.</exception>
    public Places(IEnumerable<double> coordinates)
    {
        List<double> sorted = [.. coordinates];
        sorted.Sort();
        foreach (var coordinate in sorted)
        {
            if (_places.Count == 0 || coordinate - _places[^1] > Hair)
            {
                _places.Add(coordinate);
            }
        }

        if (_places.Count > PdfLimits.MaxPlaces)
        {
            throw new PdfRefusal(PdfWords.IsTooLarge);
        }
    }

    /// <summary>How many spaces lie between them.</summary>
    public int Spaces => Math.Max(0, _places.Count - 1);

    /// <summary>A place.</summary>
    public double this[int index] => _places[index];

    /// <summary>The place nearest to a coordinate.</summary>
    public int Nearest(double coordinate)
    {
        var at = _places.BinarySearch(coordinate);
        at = at < 0 ? ~at : at;
        if (at == _places.Count)
        {
            return at - 1;
        }

        return at > 0 && coordinate - _places[at - 1] < _places[at] - coordinate ? at - 1 : at;
    }

    /// <summary>The space a coordinate lies in; null where it lies outside.</summary>
    public int? SpaceOf(double coordinate)
    {
        var at = _places.BinarySearch(coordinate);
        var space = at < 0 ? ~at - 1 : at;
        return space >= 0 && space < Spaces ? space : null;
    }
}
