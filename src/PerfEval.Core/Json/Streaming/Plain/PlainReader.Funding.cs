using PerfEval.Core.Amounts;
using PerfEval.Core.Json.Formats;

namespace PerfEval.Core.Json.Streaming.Plain;

internal sealed partial class PlainReader
{
    private static bool Funding(ref PlainInput json, PlainDocument to)
    {
        var funding = new PlainFunding { IsThere = true };
        var shape = PlainShapes.Funding;
        var walk = new MemberWalk(shape.Shape);
        var isFirst = true;
        while (walk.Next(ref json) is var at && at >= 0)
        {
            // amounts are read in the unit at their head
            var isPlain = isFirst == (at == shape.AmountUnit);
            isFirst = false;
            if (isPlain && at == shape.Total)
            {
                isPlain = FundingLine(ref json, ref funding, isTotal: true);
            }
            else if (isPlain && at == shape.Sources)
            {
                isPlain = Sources(ref json, ref funding);
            }
            else
            {
                isPlain = isPlain && at != shape.PrintedBasis && shape.Shape.Members[at].IsPlain(ref json);
            }

            if (!isPlain)
            {
                return false;
            }
        }

        to.Funding = funding;
        return walk.IsWhole;
    }

    private static bool Sources(ref PlainInput json, ref PlainFunding funding)
    {
        var walk = default(ElementWalk);
        while (walk.Next(ref json))
        {
            if (!FundingLine(ref json, ref funding, isTotal: false))
            {
                return false;
            }
        }

        return walk.IsWhole;
    }

    private static bool FundingLine(ref PlainInput json, ref PlainFunding funding, bool isTotal)
    {
        var line = PlainShapes.Line;
        funding.HasTotal |= isTotal;
        var walk = new MemberWalk(line.Shape);
        while (walk.Next(ref json) is var at && at >= 0)
        {
            if (at == line.Opening || at == line.FullYear || at == line.Executed)
            {
                if (!AmountGrammar.TryPass(ref json, out var amount))
                {
                    return false;
                }

                Take(ref funding, at, amount, isTotal);
            }
            else if (at == line.Points)
            {
                if (!PointsGrammar.TryPass(ref json, out var points))
                {
                    return false;
                }

                funding.Points = isTotal ? points : funding.Points;
                funding.PointsOfSource ??= isTotal ? null : points;
            }
            else if (line.Shape.Members[at].IsPlain(ref json))
            {
                funding.HasScore |= isTotal && at == line.Score;
            }
            else
            {
                return false;
            }
        }

        return walk.IsWhole;
    }

    private static void Take(ref PlainFunding funding, int column, Money amount, bool isTotal)
    {
        if (column == PlainShapes.Line.Opening)
        {
            funding.Opening = isTotal ? amount : funding.Opening;
            funding.OpeningSum = isTotal ? funding.OpeningSum : (funding.OpeningSum ?? 0) + amount.Fen;
        }
        else if (column == PlainShapes.Line.FullYear)
        {
            funding.FullYear = isTotal ? amount : funding.FullYear;
            funding.FullYearSum = isTotal ? funding.FullYearSum : (funding.FullYearSum ?? 0) + amount.Fen;
        }
        else
        {
            funding.Executed = isTotal ? amount : funding.Executed;
            funding.ExecutedSum = isTotal ? funding.ExecutedSum : (funding.ExecutedSum ?? 0) + amount.Fen;
        }
    }
}
