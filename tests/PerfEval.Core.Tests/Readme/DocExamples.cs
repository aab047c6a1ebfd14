using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using PerfEval.Core.Tests.Design;

namespace PerfEval.Core.Tests.Readme;

/// <summary>The examples in the documentation of members, as one program that runs each of them.</summary>
internal static partial class DocExamples
{
    /// <summary>The examples: file, the member documented, and the code.</summary>
    public static IReadOnlyList<(string File, string Code)> All { get; } =
    [
        .. SourceTree.Files.Where(file => file.Path.StartsWith("PerfEval.Core/", StringComparison.Ordinal)).SelectMany(file =>
            Example().Matches(file.Text.ReplaceLineEndings("\n")).Select(match => (file.Path, CodeOf(match.Groups[1].Value)))),
    ];

    /// <summary>The members that have one: type and name.</summary>
    public static IReadOnlySet<(string Type, string Member)> Members { get; } =
        SourceTree.Files.Where(file => file.Path.StartsWith("PerfEval.Core/", StringComparison.Ordinal)).SelectMany(MembersIn).ToHashSet();

    /// <summary>A program of all examples, each a method of its own.</summary>
    public static string Program
    {
        get
        {
            var text = new StringBuilder();
            foreach (var space in CoreAssembly.PublicTypes.Select(type => type.Namespace!).Append("NodaTime").Distinct().Order(StringComparer.Ordinal))
            {
                text.Append("using ").Append(space).Append(";\n");
            }

            for (var i = 0; i < All.Count; i++)
            {
                text.Append($"await Example{i}();\n");
            }

            text.Append("Console.WriteLine(\"all examples ran\");\n");
            for (var i = 0; i < All.Count; i++)
            {
                text.Append($"static async Task Example{i}()\n{{\n{All[i].Code}\nawait Task.CompletedTask;\n}}\n");
            }

            return text.ToString();
        }
    }

    private static IEnumerable<(string Type, string Member)> MembersIn((string Path, string Text) file)
    {
        var text = file.Text.ReplaceLineEndings("\n");
        return Documented().Matches(text).Select(match => (Declared().Match(text).Groups[1].Value, match.Groups[1].Value));
    }

    private static string CodeOf(string comment) => WebUtility.HtmlDecode(
        string.Join('\n', comment.Split('\n').Select(line => Slashes().Replace(line, ""))));

    [GeneratedRegex(@"/// <example>\s*/// <code>\n(.*?)\n\s*/// </code>", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"/// </example>\n(?:\s*(?:///|\[)[^\n]*\n)*\s*public [^\n(={;]*?(\w+)(?:<\w+>)?\s*(?:\(|\{|=>)", RegexOptions.None)]
    private static partial Regex Documented();

    [GeneratedRegex(@"\b(?:class|record|struct) (\w+)")]
    private static partial Regex Declared();

    [GeneratedRegex("^ */// ?")]
    private static partial Regex Slashes();
}
