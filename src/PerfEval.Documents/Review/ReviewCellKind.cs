namespace PerfEval.Documents.Review;

/// <summary>What a cell of the review is.</summary>
internal enum ReviewCellKind
{
    /// <summary>The head of a column.</summary>
    Head = 0,

    /// <summary>复算得分: the recomputed score.</summary>
    Score,

    /// <summary>差额: the difference.</summary>
    Difference,

    /// <summary>复核意见: the opinion.</summary>
    Opinion,

    /// <summary>The title of the sheet of findings.</summary>
    Title,

    /// <summary>What a line above the findings is about.</summary>
    Label,

    /// <summary>A line above the findings.</summary>
    Line,

    /// <summary>A text of a finding.</summary>
    Text,

    /// <summary>The cell a finding stands in, which leads there.</summary>
    Link,
}
