using System;
using System.Collections.Generic;
using System.Text;
using PerfEval.Cli.Layout;
using PerfEval.Cli.Texts;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Cli;

/// <summary>无法继续: why nothing could be done: what, where, why, how to mend it. Said on standard error, in the reader's language.</summary>
internal sealed class CliProblem : Exception
{
    private readonly LocalizedText _what;
    private readonly LocalizedText _where;
    private readonly IReadOnlyList<LocalizedText> _why;
    private readonly LocalizedText _remedy;

    /// <summary>A problem.</summary>
    public CliProblem(LocalizedText what, LocalizedText where, IReadOnlyList<LocalizedText> why, LocalizedText remedy)
        : base(what.English) => (_what, _where, _why, _remedy) = (what, where, why, remedy);

    /// <summary>The message, each part on a line of its own.</summary>
    public string Render(Language language)
    {
        var text = new StringBuilder("perfeval: ").Append(_what.In(language)).Append('\n');
        Line(text, CliText.Where, _where, language);
        foreach (var reason in _why)
        {
            Line(text, CliText.WhyRefused, reason, language);
        }

        Line(text, CliText.HowToMend, _remedy, language);
        return text.ToString();
    }

    private static void Line(StringBuilder text, LocalizedText label, LocalizedText content, Language language) =>
        text.Append("  ").Append(label.In(language)).Append(PlainText.Line(content.In(language))).Append('\n');
}
