namespace PerfEval.Core.Reports;

/// <summary>完整程度的含义: what a completeness leaves open.</summary>
internal static class CompletenessExtensions
{
    /// <summary>Whether rows may be missing: a table cut short lacks some, of one nobody knows to be whole any may be missing.</summary>
    public static bool MayLackRows(this Completeness completeness) => completeness is Completeness.CutShort or Completeness.Unknown;
}
