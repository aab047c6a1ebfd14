namespace PerfEval.Documents.Words;

/// <summary>Word 表格的单元格: a cell of a table as it is collected.</summary>
internal sealed class WordCell
{
    /// <summary>行, from 1.</summary>
    public required int Row { get; init; }

    /// <summary>列, from 1.</summary>
    public required int Column { get; init; }

    /// <summary>The columns it spans.</summary>
    public int Columns { get; set; } = 1;

    /// <summary>The rows it spans, with those that continue it.</summary>
    public int Rows { get; set; } = 1;

    /// <summary>Whether it goes on with the cell above, and has no content of its own.</summary>
    public bool IsContinued { get; set; }

    /// <summary>Whether cells below may go on with it.</summary>
    public bool MayContinue { get; set; }

    /// <summary>Its text, a paragraph a line.</summary>
    public string Text { get; set; } = "";
}
