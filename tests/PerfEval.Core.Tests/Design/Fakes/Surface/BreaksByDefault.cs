namespace PerfEval.Core.Tests.Design.Fakes.Surface;

internal readonly struct BreaksByDefault(string text)
{
    private readonly string _text = text;

    public int Length => _text.Length;

    public bool IsNull => _text is null;

    public override bool Equals(object? obj) => obj is BreaksByDefault other && other._text == _text;

    public override int GetHashCode() => _text.GetHashCode(System.StringComparison.Ordinal);

    public override string ToString() => _text.Trim();
}
