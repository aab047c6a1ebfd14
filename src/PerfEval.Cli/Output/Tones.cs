using PerfEval.Core.Findings;
using Spectre.Console;

namespace PerfEval.Cli.Output;

/// <summary>The colours of the tones.</summary>
internal static class Tones
{
    /// <summary>The style of a tone.</summary>
    public static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Muted => new Style(Color.Grey),
        Tone.Error => new Style(Color.Red, decoration: Decoration.Bold),
        Tone.Warning => new Style(Color.Yellow),
        Tone.Note => new Style(Color.Teal),
        _ => Style.Plain,
    };

    /// <summary>The tone of a severity.</summary>
    public static Tone Of(Severity severity) => severity switch
    {
        Severity.Error => Tone.Error,
        Severity.Warning => Tone.Warning,
        _ => Tone.Note,
    };
}
