namespace PerfEval.Core.Published;

/// <summary>人员的口径: which people a number of staff is of.</summary>
internal enum StaffKind
{
    /// <summary>编制: the approved number.</summary>
    Establishment = 0,

    /// <summary>某类编制: one kind of it (行政编制).</summary>
    EstablishmentPart,

    /// <summary>在职: in post.</summary>
    InPost,

    /// <summary>实有: in post, or in post and retired; its parts decide.</summary>
    OnBoard,

    /// <summary>离退休: retired, both kinds together.</summary>
    RetiredTogether,

    /// <summary>退休: retired.</summary>
    Retired,

    /// <summary>离休: retired with honours.</summary>
    Veteran,
}
