using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using PerfEval.Documents.Pdf;
using Xunit;

namespace PerfEval.Documents.Tests;

/// <summary>The pages of limits and the types of limits say the same.</summary>
public sealed partial class DocumentLimitsTests
{
    [Fact]
    public void The_page_lists_every_limit_of_the_type_with_its_value_and_no_other() =>
        Assert.Equal(OfType(typeof(DocumentLimits)), OfPage(Page("PerfEval.Documents")));

    [Fact]
    public void So_does_the_page_of_PDFs() => Assert.Equal(OfType(typeof(PdfLimits)), OfPage(Page("PerfEval.Documents.Pdf")));

    [Fact]
    public void A_page_with_another_value_is_found() => Assert.NotEqual(
        OfType(typeof(DocumentLimits)), OfPage(Page("PerfEval.Documents").Replace("| 200 |", "| 201 |", StringComparison.Ordinal)));

    private static IEnumerable<(string Name, long Value)> OfType(Type type) => type.GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(limit => (limit.Name, Convert.ToInt64(limit.GetRawConstantValue(), CultureInfo.InvariantCulture)))
        .Order();

    private static string Page(string library) => File.ReadAllText(Path.Combine(Root(), "src", library, "LIMITS.md"));

    private static IEnumerable<(string Name, long Value)> OfPage(string page) =>
        Row().Matches(page).Select(row => (row.Groups[1].Value, long.Parse(row.Groups[2].Value, CultureInfo.InvariantCulture))).Order();

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
