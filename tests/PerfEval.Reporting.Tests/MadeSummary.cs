using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using PerfEval.Core.Batch.Summaries;
using PerfEval.Core.Json;
using Xunit;

namespace PerfEval.Reporting.Tests;

/// <summary>A summary that is written down instead of run, so that a page can be seen of any figures there may be.</summary>
internal sealed class MadeSummary
{
    private static readonly (string Code, int From, string Chinese, string English)[] Grades =
        [("excellent", 90, "优", "Excellent"), ("good", 80, "良", "Good"), ("fair", 60, "中", "Fair"), ("poor", 0, "差", "Poor")];

    /// <summary>Totals in hundredths of a point, each with its units.</summary>
    public SortedDictionary<int, long> Totals { get; init; } = [];

    /// <summary>Units with an open total, none of them with a grade.</summary>
    public long Open { get; init; }

    /// <summary>Losses by first level and by indicator: a name, points and what was lost, in points.</summary>
    public List<(string Name, long Points, long Lost)> Losses { get; init; } = [];

    /// <summary>Groups: the kind, the key, totals as above and units with an open total.</summary>
    public List<(string By, string Key, SortedDictionary<int, long> Totals, long Open)> Groups { get; init; } = [];

    /// <summary>Names of units at both ends, all with the total 95.</summary>
    public List<string> Ends { get; init; } = [];

    /// <summary>Bounds of sizes.</summary>
    public string[] Sizes { get; init; } = [];

    /// <summary>What the standard is called.</summary>
    public string Title { get; init; } = "某标准";

    /// <summary>The summary, read from its document.</summary>
    public BatchSummary.ByStandard Read() => Of(this);

    /// <summary>The summary of several standards.</summary>
    public static BatchSummary.ByStandard Of(params MadeSummary[] standards)
    {
        var document = new JsonObject
        {
            ["schema"] = "perfeval/1",
            ["kind"] = "summary",
            ["lines"] = standards.Sum(one => one.Totals.Values.Sum() + one.Open),
            ["standards"] = new JsonArray([.. standards.Select((one, i) => one.Standard($"s{i:00}"))]),
        };
        var read = PerfEvalJson.ReadSummary(Encoding.UTF8.GetBytes(document.ToJsonString()));
        Assert.Empty(read.Errors);
        return read.Value;
    }

    private JsonObject Standard(string id) => new()
    {
        ["id"] = id,
        ["version"] = "1",
        ["title"] = Text(Title, Title),
        ["gradeScale"] = Array(Grades, grade => new JsonObject
        {
            ["code"] = grade.Code,
            ["from"] = grade.From,
            ["label"] = Text(grade.Chinese, grade.English),
        }),
        ["fundingBounds"] = Array(Sizes, size => JsonValue.Create(size)),
        ["all"] = Figures(Totals, Open, []),
        ["losses"] = Array(Losses, Loss),
        ["indicators"] = Array(Losses, Loss),
        ["ends"] = Ends.Count,
        ["top"] = Array(Ends, Unit),
        ["bottom"] = Array(Ends, Unit),
        ["rollUps"] = Array(Groups, group => Figures(group.Totals, group.Open, new() { ["by"] = group.By, ["key"] = group.Key })),
    };

    private static JsonObject Figures(SortedDictionary<int, long> totals, long open, JsonObject figures)
    {
        figures["units"] = totals.Values.Sum() + open;
        figures["openTotals"] = open;
        figures["sum"] = totals.Sum(total => (decimal)total.Key * total.Value) / 100;
        figures["grades"] = Array(Grades, grade => JsonValue.Create(
            totals.Where(total => Grades.First(one => total.Key >= one.From * 100) == grade).Sum(total => total.Value)));
        figures["withoutGrade"] = open;
        figures["totals"] = Array(totals, total => new JsonObject { ["total"] = total.Key / 100m, ["units"] = total.Value });
        return figures;
    }

    private static JsonObject Loss((string Name, long Points, long Lost) loss) =>
        new() { ["name"] = loss.Name, ["points"] = loss.Points, ["lost"] = loss.Lost };

    private static JsonObject Unit(string name, int at) => new() { ["total"] = 95, ["name"] = name, ["line"] = at + 1 };

    private static JsonObject Text(string chinese, string english) => new() { ["zh"] = chinese, ["en"] = english };

    private static JsonArray Array<T>(IEnumerable<T> items, System.Func<T, JsonNode> write) => new([.. items.Select(write)]);

    private static JsonArray Array<T>(IEnumerable<T> items, System.Func<T, int, JsonNode> write) => new([.. items.Select(write)]);
}
