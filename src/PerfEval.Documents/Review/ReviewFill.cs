namespace PerfEval.Documents.Review;

/// <summary>底色: what a cell is coloured for, the gravest last.</summary>
internal enum ReviewFill
{
    /// <summary>Not coloured.</summary>
    None = 0,

    /// <summary>一致: it agrees.</summary>
    Agrees,

    /// <summary>须人判断: a person decides, or nothing can be compared.</summary>
    Judge,

    /// <summary>须说明: to be explained.</summary>
    Explain,

    /// <summary>须更正: to be corrected.</summary>
    Correct,

    /// <summary>The head of a column of the review.</summary>
    Head,
}
