using System;
using System.Collections.Generic;
using System.Text;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Budgeting.Facts;

/// <summary>What stands above or below the line: the facts, their sum, and both as text.</summary>
internal sealed class RatioSide
{
    private readonly List<(RatioFormula.Term Term, Fact Fact)> _entries = [];

    /// <summary>The sum in the smallest unit; at most nine facts of 10^18 each, so it stays below 2^63.</summary>
    public Int128 Sum { get; private set; }

    public void Add(RatioFormula.Term term, Fact fact)
    {
        _entries.Add((term, fact));
        Sum += term.IsSubtracted ? -fact.Value.Units : fact.Value.Units;
    }

    public ArgumentValue Names()
    {
        List<ArgumentValue> names = [];
        foreach (var (_, fact) in _entries)
        {
            names.Add(new ArgumentValue.Sentence(RatioResult.MissingFact.Named(fact.Kind, fact.Period)));
        }

        return new ArgumentValue.Several(names.ToEquatableList());
    }

    /// <summary>The sum as it is worked, such as 55.2 − 60.</summary>
    public string Text(AmountUnit unit)
    {
        var text = new StringBuilder();
        foreach (var (term, fact) in _entries)
        {
            var number = fact.Value.Number(unit);
            var (sign, first) = term.IsSubtracted ? (" − ", "−") : (" + ", "");
            text.Append(text.Length > 0 ? sign : first)
                .Append(number[0] == '-' && (text.Length > 0 || term.IsSubtracted) ? $"({number})" : number);
        }

        return text.Length == 0 ? "0" : text.ToString();
    }

    /// <summary>The sum, in brackets where it has several terms.</summary>
    public string Bracketed(AmountUnit unit) => _entries.Count > 1 ? $"({Text(unit)})" : Text(unit);
}
