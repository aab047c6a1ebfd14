namespace PerfEval.Core.Json.Streaming.Plain;

/// <summary>The names of a row, made once: one object for rows of the same names.</summary>
internal sealed class PlainNames(string first, string second, string third)
{
    public string First => first;

    public string Second => second;

    public string Third => third;
}
