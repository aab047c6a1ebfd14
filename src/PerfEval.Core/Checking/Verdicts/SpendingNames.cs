using System;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>支付类指标的名称: names of indicators in which a word for the money is followed by one for spending it.</summary>
internal static class SpendingNames
{
    /// <summary>Whether a name has such a pair of words, and behind it what is looked for.</summary>
    /// <param name="name">The name, as its check compares texts.</param>
    /// <param name="terms">检查用语 of the standard.</param>
    /// <param name="mostBetween">How many characters may stand between the two words.</param>
    /// <param name="isRest">Whether what stands behind the pair is what is looked for.</param>
    public static bool Has(string name, NoteTerms terms, int mostBetween, Predicate<string> isRest)
    {
        foreach (var money in terms.Money)
        {
            // a blank word stands nowhere
            var next = money.Length == 0 ? -1 : name.IndexOf(money, StringComparison.Ordinal);
            while (next >= 0)
            {
                var behind = next + money.Length;
                foreach (var spending in terms.Spending)
                {
                    var then = name.IndexOf(spending, behind, StringComparison.Ordinal);
                    if (then >= 0 && then - behind <= mostBetween && isRest(name[(then + spending.Length)..]))
                    {
                        return true;
                    }
                }

                next = name.IndexOf(money, next + 1, StringComparison.Ordinal);
            }
        }

        return false;
    }
}
