using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using PerfEval.Core.Common;
using PerfEval.Core.Tests.Design;
using Xunit;

namespace PerfEval.Core.Tests.Common;

/// <summary>The page of limits and the type of limits say the same.</summary>
public sealed partial class LimitsPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(SourceTree.Root, "src", "PerfEval.Core", "LIMITS.md"));

    private static IEnumerable<(string Name, int Value)> OfType => typeof(Limits).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(limit => (limit.Name, (int)limit.GetRawConstantValue()!));

    [Fact]
    public void The_page_lists_every_limit_of_the_type_with_its_value_and_no_other() => Assert.Equal(OfType.Order(), OfPage(Page).Order());

    [Fact]
    public void A_page_with_another_value_is_found() =>
        Assert.NotEqual(OfType.Order(), OfPage(Page.Replace("| 100000 |", "| 100001 |", System.StringComparison.Ordinal)).Order());

    [Fact]
    public void Every_limit_has_its_reason_and_what_happens_beyond_it() =>
        Assert.All(Row().Matches(Page), row => Assert.All(row.Groups[3].Value.Split('|'), cell => Assert.NotEmpty(cell.Trim())));

    private static IEnumerable<(string Name, int Value)> OfPage(string page) =>
        Row().Matches(page).Select(row => (row.Groups[1].Value, int.Parse(row.Groups[2].Value, CultureInfo.InvariantCulture)));

    [GeneratedRegex(@"^\| `(\w+)` \| (\d+) \|(.+\|.+\|.+)\|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
