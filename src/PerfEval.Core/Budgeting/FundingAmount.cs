using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Budgeting;

/// <summary>
/// 资金总额的取数结果: what the funding table says a total amount is. Stated, derived
/// from the lines, contradicted by them, or not stated. A closed family.
/// </summary>
public abstract partial record FundingAmount
{
    private FundingAmount()
    {
    }

    /// <summary>The amount, where there is one without contradiction.</summary>
    public Money? Value => this switch
    {
        Stated stated => stated.Amount,
        Derived derived => derived.Amount,
        _ => null,
    };

    /// <summary>直接填报: the 合计 line states it.</summary>
    /// <param name="Amount">The amount.</param>
    public sealed record Stated(Money Amount) : FundingAmount;

    /// <summary>由明细推算: the 合计 cell does not state it, and the lines that do were added up.</summary>
    /// <param name="Amount">The sum.</param>
    /// <param name="Terms">The lines added, the blank ones too.</param>
    public sealed record Derived(Money Amount, EquatableList<Term> Terms) : FundingAmount
    {
        /// <summary>Whether a line is blank.</summary>
        internal bool HasBlanks
        {
            get
            {
                foreach (var term in Terms)
                {
                    if (!term.Cell.HasValue)
                    {
                        return true;
                    }
                }

                return false;
            }
        }

        /// <summary>The lines as arguments of a text: those that state the amount, with it, and the blank ones by name.</summary>
        internal (Argument Stated, Argument Blank) Told(AmountUnit unit)
        {
            List<ArgumentValue> stated = [];
            List<ArgumentValue> blank = [];
            foreach (var term in Terms)
            {
                if (term.Cell.HasValue)
                {
                    stated.Add(new ArgumentValue.Text($"{term.Label} {term.Cell.Value.Number(unit)}"));
                }
                else
                {
                    blank.Add(new ArgumentValue.Text(term.Label));
                }
            }

            return (
                new("stated", new ArgumentValue.Several(stated.ToEquatableList())),
                new("blank", new ArgumentValue.Several(blank.ToEquatableList())));
        }
    }

    /// <summary>合计与明细矛盾: the stated total differs from the sum of the lines that state it by more than the tolerance.</summary>
    /// <param name="StatedTotal">What the 合计 line states.</param>
    /// <param name="Sum">What its lines add up to.</param>
    public sealed record Conflicting(Money StatedTotal, Money Sum) : FundingAmount;

    /// <summary>未填: neither the 合计 line nor any source line states it readably.</summary>
    public sealed record NotStated : FundingAmount;
}
