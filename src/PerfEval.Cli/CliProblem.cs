using System;
using System.Collections.Generic;
using System.Text;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Cli;

/// <summary>无法继续: why nothing could be done: what, where, why, how to mend it. Said on standard error, in the reader's language.</summary>
internal sealed class CliProblem : Exception
{
    private const int LongestReason = 200;

    private readonly LocalizedText _what;
    private readonly LocalizedText _where;
    private readonly IReadOnlyList<LocalizedText> _why;
    private readonly LocalizedText _remedy;

    /// <summary>A problem.</summary>
    public CliProblem(LocalizedText what, LocalizedText where, IReadOnlyList<LocalizedText> why, LocalizedText remedy)
        : base(what.English) => (_what, _where, _why, _remedy) = (what, where, why, remedy);

    /// <summary>The problem of a fault in the program itself.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="where">The file that was at hand, or the program.</param>
    public static CliProblem OfFault(Exception fault, LocalizedText where) =>
        new(CliText.Fault, where, [CliText.FaultIs.With(fault)], CliText.ReportFault);

    /// <summary>How to mend it.</summary>
    public LocalizedText Remedy => _remedy;

    /// <summary>The first reason, on one line.</summary>
    public string Reason(Language language)
    {
        var reason = PlainText.Line(_why[0].In(language));
        return reason.Length <= LongestReason ? reason : string.Concat(reason.AsSpan(0, LongestReason - 1), "…");
    }

    /// <summary>The message, each part on a line of its own.</summary>
    public string Render(Language language)
    {
        var text = new StringBuilder("perfeval: ").Append(PlainText.Line(_what.In(language))).Append('\n');
        Line(text, CliText.Where, _where, language);
        foreach (var reason in _why)
        {
            Line(text, CliText.WhyRefused, reason, language);
        }

        Line(text, CliText.HowToMend, _remedy, language);
        return text.ToString();
    }

    private static void Line(StringBuilder text, LocalizedText label, LocalizedText content, Language language) =>
        text.Append("  ").Append(label.In(language)).Append(PlainText.Line(content.In(language).Trim())).Append('\n');
}
