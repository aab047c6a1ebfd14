using PerfEval.Core.Json.Formats;

namespace PerfEval.Core.Json.Reports;

/// <summary>Where the parts of a report stand in its document.</summary>
internal static class ReportPointers
{
    public static PartPointers All { get; } = new(ReportDocument.Format.Root);
}
