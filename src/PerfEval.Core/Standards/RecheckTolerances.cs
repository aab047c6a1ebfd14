using System;
using PerfEval.Core.Amounts;

namespace PerfEval.Core.Standards;

/// <summary>复核容差: how far a filed figure may be from its recomputation.</summary>
public sealed record RecheckTolerances
{
    /// <summary>Tolerances, neither below 0.</summary>
    /// <param name="score">得分容差, such as 0.1 points.</param>
    /// <param name="amount">金额容差, such as 0.01 万元.</param>
    /// <exception cref="ArgumentException">One is negative.</exception>
    public RecheckTolerances(Points score, Money amount)
    {
        if (score < Points.Zero || amount < Money.Zero)
        {
            throw new ArgumentException($"A tolerance is not negative; these are {score} and {amount}.", nameof(score));
        }

        (Score, Amount) = (score, amount);
    }

    /// <summary>得分容差: for scores and totals.</summary>
    public Points Score { get; }

    /// <summary>金额容差: for amounts of money.</summary>
    public Money Amount { get; }
}
