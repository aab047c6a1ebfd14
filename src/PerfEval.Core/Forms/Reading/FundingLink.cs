using PerfEval.Core.Forms.Filed;

namespace PerfEval.Core.Forms.Reading;

/// <summary>
/// 资金行的去向: the total line, a source by position, or a row kept as printed; and the row itself, for what no line holds of it.
/// </summary>
internal sealed record FundingLink(bool IsTotal, int? SourceIndex, FiledFundingRow? Aside, FiledFundingRow Printed);
