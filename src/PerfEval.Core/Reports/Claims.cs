using PerfEval.Core.Amounts;

namespace PerfEval.Core.Reports;

/// <summary>自评结果: what the filer says the totals and the grade are. Claims never feed a computed score.</summary>
public sealed record Claims
{
    /// <summary>总分值, the full points printed in the total row.</summary>
    public Reported<Points> TotalPoints { get; init; }

    /// <summary>自评总分: the total the filer claims.</summary>
    public Reported<Points> TotalScore { get; init; }

    /// <summary>自评等级, as printed.</summary>
    public Reported<string> Grade { get; init; }
}
