using System;
using System.Collections.Generic;
using System.Globalization;
using PerfEval.Core.Amounts;

namespace PerfEval.Core.Tests.Scoring;

/// <summary>Works a formula out as a reader of it would: numbers with their units, × ÷ − and /, brackets, | |, min and max, from left to right with × and ÷ before −.</summary>
internal sealed class PrintedWorking
{
    private readonly string _text;
    private int _at;

    private PrintedWorking(string text) => _text = text;

    /// <summary>The formula and the result a sentence prints behind its last colon; null where it prints none.</summary>
    public static (decimal Value, decimal Printed)? Of(string sentence)
    {
        var equals = sentence.LastIndexOf(" = ", StringComparison.Ordinal);
        if (equals < 0 || !decimal.TryParse(sentence[(equals + 3)..], NumberStyles.Number, CultureInfo.InvariantCulture, out var printed))
        {
            return null;
        }

        var start = Math.Max(sentence.LastIndexOf(": ", StringComparison.Ordinal), sentence.LastIndexOf("; ", StringComparison.Ordinal));
        var reader = new PrintedWorking(sentence[(start + 1)..equals]);
        var value = reader.Sum();
        return reader._at == reader._text.Length ? (value, printed) : throw new FormatException($"'{reader._text}' is no formula from {reader._at} on.");
    }

    private decimal Sum()
    {
        var value = Product();
        while (Take("−"))
        {
            value -= Product();
        }

        return value;
    }

    private decimal Product()
    {
        var value = Factor();
        while (true)
        {
            if (Take("×"))
            {
                value *= Factor();
            }
            else if (Take("÷") || Take("/"))
            {
                value /= Factor();
            }
            else
            {
                return value;
            }
        }
    }

    private decimal Factor()
    {
        if (Take("min(") || Take("max("))
        {
            var isMin = _text[_at - 2] == 'n';
            var list = new List<decimal> { Sum() };
            while (Take(","))
            {
                list.Add(Sum());
            }

            Expect(")");
            list.Sort();
            return isMin ? list[0] : list[^1];
        }

        if (Take("("))
        {
            var value = Sum();
            Expect(")");
            return value;
        }

        if (Take("|"))
        {
            var value = Math.Abs(Sum());
            Expect("|");
            return value;
        }

        return Number();
    }

    private decimal Number()
    {
        Blanks();
        var end = _at;
        while (end < _text.Length && " ×÷−/,()|".IndexOf(_text[end], StringComparison.Ordinal) < 0)
        {
            end++;
        }

        var printed = _text[_at..end];
        _at = end;
        // plain numbers in a formula may be longer than a measure
        if (decimal.TryParse(printed, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var plain))
        {
            return plain;
        }

        var measure = Measure.Parse(printed);
        return measure.Unit.IsShare ? measure.Value * measure.Unit.Factor / 1000 : measure.Value * measure.Unit.Factor;
    }

    private bool Take(string sign)
    {
        Blanks();
        if (!_text.AsSpan(_at).StartsWith(sign, StringComparison.Ordinal))
        {
            return false;
        }

        _at += sign.Length;
        return true;
    }

    private void Expect(string sign)
    {
        if (!Take(sign))
        {
            throw new FormatException($"'{_text}' lacks {sign} at {_at}.");
        }
    }

    private void Blanks()
    {
        while (_at < _text.Length && _text[_at] == ' ')
        {
            _at++;
        }
    }
}
