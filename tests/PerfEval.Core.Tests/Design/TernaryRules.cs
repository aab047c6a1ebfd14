using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace PerfEval.Core.Tests.Design;

/// <summary>Finds conditional expressions that stand in a branch of another, by brackets and separators alone.</summary>
internal static partial class TernaryRules
{
    /// <summary>The lines on which a conditional expression begins within one that has not ended. What an interpolated text holds is not seen.</summary>
    public static IEnumerable<string> Nested(string path, string text)
    {
        var code = NoCode().Replace(text, found => Lines().Replace(found.Value, "_"));
        Stack<bool> isOpen = new([false]);
        var line = 1;
        for (var i = 0; i < code.Length; i++)
        {
            line += code[i] == '\n' ? 1 : 0;
            switch (code[i])
            {
                case '(' or '[' or '{':
                    isOpen.Push(false);
                    break;
                case ')' or ']' or '}' when isOpen.Count > 1:
                    isOpen.Pop();
                    break;
                case ',' or ';':
                case '=' when Next(code, i) == '>':
                    isOpen.Pop();
                    isOpen.Push(false);
                    break;
                case '?' when i > 0 && char.IsWhiteSpace(code[i - 1]) && char.IsWhiteSpace(Next(code, i)):
                    if (isOpen.Pop())
                    {
                        yield return $"{path}({line})";
                    }

                    isOpen.Push(true);
                    break;
                default:
                    break;
            }
        }
    }

    private static char Next(string code, int at) => at + 1 < code.Length ? code[at + 1] : ' ';

    [GeneratedRegex(""""//[^\n]*|/\*.*?\*/|"{3,}.*?"{3,}|@\$?"(?:[^"]|"")*"|"(?:\\.|[^"\\\n])*"|'(?:\\.[^']*|[^'\\\n])'"""", RegexOptions.Singleline)]
    private static partial Regex NoCode();

    [GeneratedRegex(@"[^\n]")]
    private static partial Regex Lines();
}
