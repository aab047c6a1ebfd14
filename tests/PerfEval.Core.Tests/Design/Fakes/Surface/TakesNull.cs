namespace PerfEval.Core.Tests.Design.Fakes.Surface;

/// <summary>Takes null for what must be given, and for what need not be.</summary>
public sealed class TakesNull(string label, string? note)
{
    public string Label => label;

    public string? Note => note;

    public required string Name { get; init; }

    public string? Title { get; init; }
}
