namespace PerfEval.Core.Forms;

/// <summary>资金行的去向: the total line, a source by position, or kept aside as printed.</summary>
internal sealed record FundingLink(bool IsTotal, int? SourceIndex, FiledFundingRow? Aside);
