using System.Linq;
using PerfEval.Core.Json.Formats;

namespace PerfEval.Core.Json.Streaming;

/// <summary>The members of a line of results that a plain document has.</summary>
internal static class PlainResult
{
    public static MemberShape Line { get; } = Of("line");

    public static MemberShape Name { get; } = Of("name");

    public static MemberShape Unit { get; } = Of("unit");

    public static MemberShape Year { get; } = Of("year");

    public static MemberShape Standard { get; } = Of("standard");

    public static MemberShape Total { get; } = Of("total");

    public static MemberShape Grade { get; } = Of("grade");

    public static MemberShape Execution { get; } = Of("execution");

    public static MemberShape Scores { get; } = Of("scores");

    private static MemberShape Of(string name) => ResultLineFormat.Of.Table.Members.Single(member => member.Name == name);
}
