using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace PerfEval.Documents.Tests;

/// <summary>The page of limits and the type of limits say the same.</summary>
public sealed partial class DocumentLimitsTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Root(), "src", "PerfEval.Documents", "LIMITS.md"));

    private static IEnumerable<(string Name, long Value)> OfType => typeof(DocumentLimits).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(limit => (limit.Name, Convert.ToInt64(limit.GetRawConstantValue(), CultureInfo.InvariantCulture)));

    [Fact]
    public void The_page_lists_every_limit_of_the_type_with_its_value_and_no_other() => Assert.Equal(OfType.Order(), OfPage(Page).Order());

    [Fact]
    public void A_page_with_another_value_is_found() =>
        Assert.NotEqual(OfType.Order(), OfPage(Page.Replace("| 200 |", "| 201 |", StringComparison.Ordinal)).Order());

    private static IEnumerable<(string Name, long Value)> OfPage(string page) =>
        Row().Matches(page).Select(row => (row.Groups[1].Value, long.Parse(row.Groups[2].Value, CultureInfo.InvariantCulture)));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "PerfEval.Core.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    [GeneratedRegex(@"^\| `(\w+)` \| (\d+) \|(.+\|.+\|.+)\|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
