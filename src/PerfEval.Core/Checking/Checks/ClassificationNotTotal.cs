using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.ClassificationNotTotal"/>.</summary>
/// <remarks>
/// An error: each division of one sum lists all its parts, and parts that do not make the whole cannot be right. The division that makes
/// the source lines is PE1103's; a single line of a division is no total. Where the total is blank, the divisions are held against each
/// other. It points at the division, whose lines are what the total is short of or beyond. From B13.
/// </remarks>
internal sealed class ClassificationNotTotal : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.ClassificationNotTotal, Severity.Error, FindingConcern.Contradiction, "B13",
        chinese: new(
            "资金划分与总额不符",
            "{column}：“{name}”各行相加为 {sum}，总额为 {total}，相差 {missing}。{same}",
            "同一笔资金按任何一种方法划分都应等于总额。",
            "请核对各行金额，补上漏列的部分。"),
        english: new(
            "a division of the funds does not make the total",
            "The {column}: “{name}” adds up to {sum}, the total is {total}, a difference of {missing}. {same}",
            "However one sum is divided, its parts make the whole.",
            "Check the lines and add what was left out."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (context.Funding is not { } funding)
        {
            sink.Skip("skip.noFunding");
            return;
        }

        sink.Skip("skip.noClassification");
        foreach (var column in CheckContext.Columns)
        {
            // the total as printed; where it is blank, what the sources make
            var stated = funding.Total?.Cell(column) is { HasValue: true, Value: var printed } ? printed : funding.SumOfLines(column);
            if (stated is not { } total)
            {
                continue;
            }

            for (var i = 0; i < funding.Classifications.Count; i++)
            {
                var division = funding.Classifications[i];
                if (division.Lines == funding.Sources || SumOf(division, column) is not { } sum)
                {
                    continue;
                }

                sink.Looked();
                if (Money.AreApart(sum, total, context.Standard.Tolerances.Value.Amount)
                    && Money.TrySum([total, -sum], out var missing))
                {
                    var same = division.Lines.FirstOrDefault(line => line.Cell(column).TryGetValue(out var amount)
                        && amount.Magnitude == missing.Magnitude);
                    sink.Find(
                        Severity.Error, CheckContext.FundingPlace.Then(ReportPart.FundingClassification, i, division.Name),
                        Argument.Term("column", column.Key()), Argument.Of("name", division.Name),
                        Argument.Of("sum", sum, context.FundingUnit), Argument.Of("total", total, context.FundingUnit),
                        Argument.Of("missing", missing, context.FundingUnit),
                        Argument.Of("same", same is null
                            ? Remark.Of("text.nothing")
                            : Remark.Of("classification.same", Argument.Of("line", same.Label))));
                }
            }
        }
    }

    // nothing where a line cannot be read or fewer than two state the amount
    private static Money? SumOf(FundingClassification division, FundingColumn column)
    {
        var amounts = division.Lines.Select(line => line.Cell(column)).ToList();
        var stated = amounts.Where(cell => cell.HasValue).Select(cell => cell.Value).ToArray();
        return stated.Length > 1 && !amounts.Exists(cell => cell.Kind == ReportedKind.Unreadable) && Money.TrySum(stated, out var sum)
            ? sum
            : null;
    }
}

public static partial class CheckCodes
{
    /// <summary>资金划分与总额不符: a division of the funds does not make the total.</summary>
    public static FindingCode ClassificationNotTotal { get; } = new(1105);
}
