using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace PerfEval.Core.Tests.Design;

/// <summary>What a source file looks like to a reader: lines that fit the screen, and summaries that say something in English.</summary>
internal static partial class ProseRules
{
    private const int Columns = 140;

    /// <summary>
    /// Lines beyond 140 columns. A line that holds nothing but one text is excepted, for a sentence reads best in one piece.
    /// </summary>
    public static IEnumerable<string> LongLines(string path, string text) => text.Split('\n')
        .Select((line, at) => (Line: line.TrimEnd('\r'), Number: at + 1))
        .Where(entry => entry.Line.Length > Columns && !OneText().IsMatch(entry.Line))
        .Select(entry => $"{path}({entry.Number}): {entry.Line.Length} columns");

    /// <summary>Summaries without an English word.</summary>
    public static IEnumerable<string> ChineseSummaries(string path, string text) => Summary().Matches(text)
        .Select(match => Markup().Replace(match.Groups[1].Value, ""))
        .Where(words => !Word().IsMatch(words))
        .Select(words => $"{path}: {words.Trim()}");

    [GeneratedRegex("""^\s*\$?"[^"]*"[,;)\]]*$""")]
    private static partial Regex OneText();

    [GeneratedRegex(@"<summary>(.*?)</summary>", RegexOptions.Singleline)]
    private static partial Regex Summary();

    [GeneratedRegex("<[^>]*>|///")]
    private static partial Regex Markup();

    [GeneratedRegex("[A-Za-z]{2,}")]
    private static partial Regex Word();
}
