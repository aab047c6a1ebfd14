using System;
using PerfEval.Core.Budgeting;

namespace PerfEval.Core.Json.Streaming.Plain;

/// <summary>What a batch needs of one document, as ranges of its bytes and as numbers; used again for the next.</summary>
internal sealed class PlainDocument
{
    private PlainRow[] _rows = new PlainRow[64];
    private int _count;

    /// <summary>The rows of the document.</summary>
    public ReadOnlySpan<PlainRow> Rows => _rows.AsSpan(0, _count);

    /// <summary>Where the next row is read into: what stands there is the same row of the document before.</summary>
    public ref PlainRow Next
    {
        get
        {
            if (_count == _rows.Length)
            {
                Array.Resize(ref _rows, _rows.Length * 2);
            }

            return ref _rows[_count];
        }
    }

    public SubjectKind Kind { get; set; }

    /// <summary>评价对象: the bytes of its name; escapes are not among them.</summary>
    public Range Name { get; set; }

    /// <summary>预算单位: the bytes of its name.</summary>
    public Range Unit { get; set; }

    public Range? Department { get; set; }

    public Range? Region { get; set; }

    public BudgetTier Tier { get; set; }

    public Range? Form { get; set; }

    public FiscalYear? Year { get; set; }

    public PlainFunding Funding { get; set; }

    /// <summary>Takes what <see cref="Next"/> holds as a row.</summary>
    public void Take() => _count++;

    public void Clear()
    {
        _count = 0;
        (Kind, Name, Unit, Department, Region, Tier, Form, Year) = (default, default, default, null, null, default, null, null);
        Funding = default;
    }
}
