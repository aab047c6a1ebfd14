namespace PerfEval.Core.Published;

/// <summary>
/// 报告没有位置的数字: figures of staff and money that say what they are of and have no member in a report: kept by their own names.
/// </summary>
internal static class KeptFigures
{
    private const int ShortestName = 2;

    /// <summary>Records them.</summary>
    public static void Read(ReadingDraft draft)
    {
        foreach (var statement in draft.Statements)
        {
            var isNamed = statement is { EndsClause: true, Unit.Length: > 0 } && statement.Name.Length >= ShortestName
                && statement.Block.Section is SectionKind.Basic or SectionKind.Money;
            if (isNamed && !statement.Figure.IsRead && statement.Figure.Digits is not null && draft.WhyLeft(statement.Figure) is null)
            {
                draft.Read(null, statement);
            }
        }
    }
}
