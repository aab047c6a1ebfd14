namespace PerfEval.Core.Forms.Reading;

/// <summary>读取结果: what became of a filled-in cell. Every cell has one: typed, or kept with a finding that says why.</summary>
internal enum CellReading
{
    /// <summary>文字: a text that is what its column asks for: a name, a reason, a wording.</summary>
    Text = 0,

    /// <summary>A typed value: a number, a date, an amount, an assertion.</summary>
    Value,

    /// <summary>不适用: the cell is crossed out.</summary>
    NotApplicable,

    /// <summary>无法识别: kept as it stands; a finding says so.</summary>
    Unreadable,

    /// <summary>另存: a cell the report has no room for; kept beside it, and a finding says so.</summary>
    Aside,
}
