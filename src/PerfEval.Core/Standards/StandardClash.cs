namespace PerfEval.Core.Standards;

/// <summary>标准之间的冲突: why two standards cannot stand in one catalogue.</summary>
internal enum StandardClash
{
    /// <summary>Both have one id.</summary>
    Id,

    /// <summary>Both govern one form in one kind, region and year.</summary>
    Form,

    /// <summary>Both are the default of one kind, region and year.</summary>
    Default,
}
