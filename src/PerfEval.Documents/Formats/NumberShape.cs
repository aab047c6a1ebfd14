using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Documents.Formats;

/// <summary>
/// 数值的写法: a section with places for digits: what stands before and behind them, how many decimals are shown, and by what the number is
/// multiplied on the way: a hundred by %, a thousandth by a comma at the end, a tenth for each place behind a point that is only a
/// literal (0!.0,"万").
/// </summary>
internal sealed class NumberShape
{
    private readonly List<FormatToken> _before = [];
    private readonly List<FormatToken> _whole = [];
    private readonly List<FormatToken> _behind = [];
    private readonly bool _isPlain;
    private readonly int _shift;
    private bool _hasThousands;
    private bool _hasPoint;
    private int _decimals;
    private int _fewestDecimals;
    private int _power;

    private NumberShape(FormatSection section)
    {
        var tokens = section.Tokens;
        var first = 0;
        var last = tokens.Count - 1;
        for (; tokens[first].Kind is not (FormatTokenKind.Digit or FormatTokenKind.Point); first++)
        {
            Outside(_before, tokens[first]);
        }

        for (; tokens[last].Kind is not (FormatTokenKind.Digit or FormatTokenKind.Point or FormatTokenKind.Comma); last--)
        {
            Outside(_behind, tokens[last]);
        }

        _behind.Reverse();
        _isPlain = section.Has(FormatTokenKind.Fraction) || section.Has(FormatTokenKind.Exponent);
        var lastDigit = last;
        while (tokens[lastDigit].Kind != FormatTokenKind.Digit)
        {
            lastDigit--;
        }

        for (var i = first; i <= last; i++)
        {
            Inside(tokens[i], i >= lastDigit);
        }

        _shift = ShiftOfLiteralPoint();
        _power -= _shift;
    }

    /// <summary>The shape of a section.</summary>
    public static NumberShape Of(FormatSection section) => new(section);

    /// <summary>A number in the unit shown, and what is shown.</summary>
    /// <param name="number">The number.</param>
    /// <param name="isOfNegatives">Whether the section is for negative numbers, whose sign it writes itself.</param>
    public ShownValue Show(decimal number, bool isOfNegatives)
    {
        try
        {
            var size = Math.Abs(number) * Power(_power);
            if (size * Power(-_power) != Math.Abs(number))
            {
                return Unshifted(number);   // shifted so far that digits would be lost
            }

            // the digits of 0!.0 stand before the point of the number that is placed
            var placed = size * Power(_shift);
            return Show(number < 0 ? "-" : "", size, placed, isOfNegatives || number == 0, isOfNegatives);
        }
        catch (OverflowException)
        {
            return Unshifted(number);
        }
    }

    private static ShownValue Unshifted(decimal number) =>
        ShownValue.Of(StoredNumber.Text(number), StoredNumber.Text(number), GridCell.CellKind.Number);

    // a zero is often shown as a dash, which is no sign of its own either
    private ShownValue Show(string sign, decimal size, decimal placed, bool hasOwnSign, bool isOfNegatives)
    {
        var exact = (sign + Text(_before, hasOwnSign) + StoredNumber.Text(size) + Text(_behind, hasOwnSign)).Trim();
        if (_isPlain)
        {
            return ShownValue.Of(exact, exact, GridCell.CellKind.Number);
        }

        var rounded = Math.Round(placed, Math.Min(_decimals, 28), MidpointRounding.AwayFromZero);
        var shownSign = isOfNegatives || rounded == 0 ? "" : sign;
        var shown = (shownSign + Text(_before, false) + Digits(rounded) + Text(_behind, false)).Trim();
        var isBroken = _whole.Exists(token => token.Kind == FormatTokenKind.Literal && token.Text != ".");
        return isBroken
            ? ShownValue.Of(shown, shown, GridCell.CellKind.Text)
            : ShownValue.Of(exact, shown, GridCell.CellKind.Number, rounded != placed || !shown.Any(char.IsDigit));
    }

    private static decimal Power(int power)
    {
        var factor = 1m;
        for (var i = 0; i < Math.Abs(power); i++)
        {
            factor = power > 0 ? factor * 10 : factor / 10;
        }

        return factor;
    }

    private void Outside(List<FormatToken> side, FormatToken token)
    {
        if (token.Kind is FormatTokenKind.Literal or FormatTokenKind.Percent)
        {
            side.Add(token);
        }

        _power += token.Kind == FormatTokenKind.Percent ? 2 : 0;
    }

    private void Inside(FormatToken token, bool isBehindDigits)
    {
        switch (token.Kind)
        {
            case FormatTokenKind.Digit when _hasPoint:
                _decimals++;
                _fewestDecimals = token.Text == "#" ? _fewestDecimals : _decimals;
                break;
            case FormatTokenKind.Digit or FormatTokenKind.Literal when !_hasPoint:
                _whole.Add(token);
                break;
            case FormatTokenKind.Point:
                _hasPoint = true;
                break;
            case FormatTokenKind.Comma when isBehindDigits:
                _power -= 3;
                break;
            case FormatTokenKind.Comma:
                _hasThousands = true;
                break;
            case FormatTokenKind.Percent:
                _power += 2;
                break;
        }
    }

    private int ShiftOfLiteralPoint()
    {
        var point = _whole.FindLastIndex(token => token is { Kind: FormatTokenKind.Literal, Text: "." });
        return point < 0 ? 0 : _whole.Skip(point).Count(token => token.Kind == FormatTokenKind.Digit);
    }

    // the sign a section for negative numbers writes is said by the number itself
    private static string Text(List<FormatToken> tokens, bool withoutSign)
    {
        var text = string.Concat(tokens.Select(token => token.Text));
        return withoutSign ? text.Replace("-", "", StringComparison.Ordinal).Replace("(", "", StringComparison.Ordinal)
            .Replace(")", "", StringComparison.Ordinal) : text;
    }

    private string Digits(decimal rounded)
    {
        var text = decimal.Truncate(rounded).ToString(_hasThousands ? "#,0" : "0", CultureInfo.InvariantCulture);
        text = _whole.Exists(token => token.Kind == FormatTokenKind.Literal) || Places() > text.Length ? Placed(text) : text;
        if (text == "0" && Places() == 0)
        {
            text = "";
        }

        var places = "F" + Math.Min(_decimals, 28).ToString(CultureInfo.InvariantCulture);
        var part = (rounded - decimal.Truncate(rounded)).ToString(places, CultureInfo.InvariantCulture);
        part = _decimals == 0 ? "" : part[2..];
        while (part.Length > _fewestDecimals && part[^1] == '0')
        {
            part = part[..^1];
        }

        return _hasPoint ? text + "." + part : text;
    }

    private int Places() => _whole.Count(token => token is { Kind: FormatTokenKind.Digit, Text: "0" });

    // each digit in its place from the right, what is left over before the first, nothing where there is no digit and none is asked for
    private string Placed(string digits)
    {
        var text = new StringBuilder();
        var left = digits.Length;
        for (var i = _whole.Count - 1; i >= 0; i--)
        {
            var token = _whole[i];
            if (token.Kind == FormatTokenKind.Literal)
            {
                text.Insert(0, token.Text);
            }
            else if (left > 0)
            {
                text.Insert(0, digits[--left]);
            }
            else if (token.Text == "0")
            {
                text.Insert(0, '0');
            }
        }

        return text.Insert(0, digits[..left]).ToString();
    }
}
