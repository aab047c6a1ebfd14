using System.Text.Json.Nodes;

namespace PerfEval.Cli.Tests.Running;

/// <summary>Changed seed reports that several tests use.</summary>
internal static class Variants
{
    /// <summary>An indicator of the first goal.</summary>
    public static JsonObject Indicator(JsonNode report, int first, int second, int third) => report["goals"]![0]!["indicators"]![first]!["secondLevels"]![second]!["indicators"]![third]!.AsObject();

    /// <summary>One line missed, one not reported, one in words, one that does not apply; marks of ambiguous width in its cells.</summary>
    public static Scratch Mixed() => Scratch.Changed(report =>
    {
        report.AsObject().Remove("narrative");
        var missed = Indicator(report, 0, 0, 0);
        missed["name"] = "新建里程≥266米的路段数（含“村村通”）";
        missed["target"] = JsonNode.Parse("""{"kind":"quantity","value":266,"unit":"米","comparator":"≥"}""");
        missed["actual"] = JsonNode.Parse("""{"kind":"quantity","value":210,"unit":"米"}""");
        var worded = Indicator(report, 0, 0, 1);
        worded["target"] = JsonNode.Parse("""{"kind":"wording","text":"按期完成全部规定范围内的路段修复，做到路面平整、排水通畅、标志齐全，并通过市级验收"}""");
        worded["actual"] = JsonNode.Parse("""{"kind":"wording","text":"基本完成"}""");
        worded.Remove("score");
        var silent = Indicator(report, 1, 0, 0);
        silent.Remove("actual");
        silent.Remove("score");
        var crossed = Indicator(report, 1, 1, 0);
        crossed["actual"] = JsonNode.Parse("""{"kind":"notApplicable","raw":"/"}""");
        crossed.Remove("score");
    });

    /// <summary>The funding total filled in wrongly, so that the rate has two readings.</summary>
    public static Scratch Contradictory() => Scratch.Changed(report =>
    {
        report["funding"]!["total"]!["openingBudget"] = 600;
        report["funding"]!["total"]!["fullYearBudget"] = 600;
    });

    /// <summary>A report without an error: the points that contradict each other are gone.</summary>
    public static Scratch WithoutErrors() => Scratch.Changed(report =>
    {
        foreach (var level in report["goals"]![0]!["indicators"]!.AsArray())
        {
            level!.AsObject().Remove("points");
        }
    });
}
