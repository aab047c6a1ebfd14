using System;
using System.Collections.Generic;
using PerfEval.Core.Budgeting;

namespace PerfEval.Core.Json.Streaming.Plain;

/// <summary>What a batch needs of one document, as ranges of its bytes and as numbers; used again for the next.</summary>
internal sealed class PlainDocument
{
    public List<PlainRow> Rows { get; } = [];

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

    public void Clear()
    {
        Rows.Clear();
        (Kind, Name, Unit, Department, Region, Tier, Form, Year) = (default, default, default, null, null, default, null, null);
        Funding = default;
    }
}
