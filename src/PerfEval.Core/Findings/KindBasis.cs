namespace PerfEval.Core.Findings;

/// <summary>检查依据: what a check rests on.</summary>
internal enum KindBasis
{
    /// <summary>算术: figures of one paper that cannot all hold.</summary>
    Arithmetic = 0,

    /// <summary>标准: what the standard sets.</summary>
    Standard,

    /// <summary>表式: the columns a form prints and how they are filled in.</summary>
    Form,

    /// <summary>审核: what reviewers and auditors ask about.</summary>
    Review,

    /// <summary>读表: how a cell was read.</summary>
    Reading,
}
