using System;
using System.Globalization;
using System.Text;

namespace PerfEval.Cli.Json;

/// <summary>
/// 生僻字: writes as themselves the Hanzi beyond the basic plane, as in names of people and places, and the full-width blank: the framework's most relaxed encoder still
/// escapes them. What cannot be seen, and can hide or turn what stands beside it, is escaped, which that encoder does not.
/// </summary>
internal static class RareCharacters
{
    /// <summary>The JSON text with only what cannot be seen escaped.</summary>
    public static string Show(string json)
    {
        var text = new StringBuilder(json.Length);
        for (var i = 0; i < json.Length; i++)
        {
            if (json[i] != '\\')
            {
                Append(text, json[i]);
            }
            else if (json[i + 1] != 'u')
            {
                text.Append(json, i++, 2);
            }
            else
            {
                var first = Unit(json, i);
                var length = char.IsHighSurrogate(first) ? 12 : 6;
                if (length == 12 && IsVisible(new Rune(first, Unit(json, i + 6))))
                {
                    text.Append(first).Append(Unit(json, i + 6));
                }
                else if (first == '\u3000')
                {
                    text.Append(first);
                }
                else
                {
                    text.Append(json, i, length);
                }

                i += length - 1;
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, char c)
    {
        if (char.GetUnicodeCategory(c) == UnicodeCategory.Format)
        {
            text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
        }
        else
        {
            text.Append(c);
        }
    }

    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control);

    private static char Unit(string json, int at) => (char)ushort.Parse(json.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
