namespace PerfEval.Cli.Output;

/// <summary>A piece of a line in one tone.</summary>
/// <param name="Text">The text, without line breaks.</param>
/// <param name="Tone">The tone.</param>
internal readonly record struct Piece(string Text, Tone Tone = Tone.Plain)
{
    public static implicit operator Piece(string text) => new(text);
}
