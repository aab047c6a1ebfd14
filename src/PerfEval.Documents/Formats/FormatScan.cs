using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;

namespace PerfEval.Documents.Formats;

/// <summary>读数字格式: splits a number format into its sections and each into its signs.</summary>
internal sealed class FormatScan(string code)
{
    private const string DateLetters = "ymdhseagb";
    private static readonly SearchValues<char> ElapsedLetters = SearchValues.Create("hHmMsS");
    private readonly List<FormatToken> _tokens = [];
    private string? _condition;
    private bool _isSpelled;
    private int _at;

    /// <summary>The sections of a format, from the left.</summary>
    public static List<FormatSection> Sections(string code)
    {
        var scan = new FormatScan(code);
        List<FormatSection> sections = [];
        while (true)
        {
            scan.ReadSection();
            sections.Add(new FormatSection([.. scan._tokens], FormatCondition.Of(scan._condition), scan._isSpelled));
            if (scan._at >= code.Length)
            {
                return sections;
            }

            scan._at++;
            scan._tokens.Clear();
            (scan._condition, scan._isSpelled) = (null, false);
        }
    }

    private void ReadSection()
    {
        while (_at < code.Length && code[_at] != ';')
        {
            ReadToken();
        }
    }

    private void ReadToken()
    {
        var c = code[_at];
        switch (c)
        {
            case '"':
                var end = code.IndexOf('"', _at + 1);
                Literal(code[(_at + 1)..(end < 0 ? code.Length : end)], (end < 0 ? code.Length : end + 1) - _at);
                break;
            case '\\' or '!':
                Literal(_at + 1 < code.Length ? code.Substring(_at + 1, 1) : "", 2);
                break;
            case '_' or '*':
                _at += 2;   // a gap of a width, or one filled up, is no text
                break;
            case '[':
                ReadBrackets();
                break;
            default:
                ReadSign(c);
                break;
        }

        _at = Math.Min(_at, code.Length);
    }

    private void ReadSign(char c)
    {
        if (Take("General", FormatTokenKind.General) || Take("G/通用格式", FormatTokenKind.General) || Take("AM/PM", FormatTokenKind.Half)
            || Take("A/P", FormatTokenKind.Half) || Take("上午/下午", FormatTokenKind.Half) || Take("E+", FormatTokenKind.Exponent)
            || Take("E-", FormatTokenKind.Exponent))
        {
            return;
        }

        if (DateLetters.Contains(char.ToLowerInvariant(c), StringComparison.Ordinal))
        {
            var length = 1;
            while (_at + length < code.Length && char.ToLowerInvariant(code[_at + length]) == char.ToLowerInvariant(c))
            {
                length++;
            }

            Add(FormatTokenKind.Date, code.Substring(_at, length).ToLowerInvariant(), length);
            return;
        }

        var kind = c switch
        {
            '0' or '#' or '?' => FormatTokenKind.Digit,
            '.' => FormatTokenKind.Point,
            ',' => FormatTokenKind.Comma,
            '%' => FormatTokenKind.Percent,
            '/' => FormatTokenKind.Fraction,
            '@' => FormatTokenKind.Text,
            _ => FormatTokenKind.Literal,
        };
        Add(kind, c.ToString(), 1);
    }

    // a condition, a colour, a currency with its place, a way of writing digits, or a duration
    private void ReadBrackets()
    {
        var end = code.IndexOf(']', _at);
        end = end < 0 ? code.Length : end;
        var inside = code.AsSpan((_at + 1)..end);
        if (inside is ['$', ..])
        {
            var dash = inside.IndexOf('-');
            Literal(inside[1..(dash < 0 ? inside.Length : dash)].ToString(), 0);
        }
        else if (inside is ['<' or '>' or '=', ..])
        {
            _condition = inside.ToString();
        }
        else if (inside.StartsWith("DBNum", StringComparison.OrdinalIgnoreCase))
        {
            _isSpelled = true;
        }
        else if (inside.Length is > 0 and <= 9 && inside.IndexOfAnyExcept(ElapsedLetters) < 0)
        {
            Add(FormatTokenKind.Elapsed, inside.ToString().ToLower(CultureInfo.InvariantCulture), 0);
        }

        _at = end + 1;
    }

    private bool Take(string word, FormatTokenKind kind)
    {
        if (!code.AsSpan(_at).StartsWith(word, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        Add(kind, code.Substring(_at, word.Length), word.Length);
        return true;
    }

    private void Literal(string text, int length) => Add(FormatTokenKind.Literal, text, length);

    private void Add(FormatTokenKind kind, string text, int length)
    {
        _tokens.Add(new FormatToken(kind, text));
        _at += length;
    }
}
