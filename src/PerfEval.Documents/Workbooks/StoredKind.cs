namespace PerfEval.Documents.Workbooks;

/// <summary>存储类型: what a cell of a workbook stores.</summary>
internal enum StoredKind
{
    /// <summary>A number.</summary>
    Number = 0,

    /// <summary>A text of its own.</summary>
    Text,

    /// <summary>A text of the list that cells share.</summary>
    SharedText,

    /// <summary>TRUE or FALSE.</summary>
    Boolean,

    /// <summary>An error such as #DIV/0!.</summary>
    Error,

    /// <summary>A formula without a value, as a program writes that does not compute.</summary>
    Uncomputed,
}
