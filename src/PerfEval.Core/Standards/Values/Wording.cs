using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Standards.Values;

/// <summary>Puts the words of a value together from sentences.</summary>
internal static class Wording
{
    /// <summary>A word of the vocabulary without anything to fill in.</summary>
    public static Remark Word(string key) => Remark.Of(key);

    /// <summary>Several sentences in one, with semicolons between them.</summary>
    public static Remark Joined(IReadOnlyList<Remark> sentences) => sentences.Reverse().Aggregate(
        (rest, first) => Remark.Of("policy.and", Argument.Of("first", first), Argument.Of("rest", rest)));

    /// <summary>A value with what is said of parts of it that come from elsewhere; parts of one source are named together.</summary>
    public static Remark WithParts(Remark value, EquatableList<SourceNote.OfPart> parts) => parts.Count == 0 ? value : Joined(
    [
        value,
        .. parts.GroupBy(part => part.Source).Select(group => Remark.Of(
            group.Key.Clause is null ? "policy.partSource" : "policy.partSourceClause",
            new Argument("part", new ArgumentValue.Several(group.Select(part => NameOf(part.Part)).ToEquatableList())),
            Argument.Term("evidence", group.Key.Evidence switch
            {
                Evidence.Seen => "policy.seen",
                Evidence.Digest => "policy.digest",
                Evidence.Recalled => "policy.recalled",
                _ => "policy.chosen",
            }),
            Argument.Of("document", group.Key.Document),
            Argument.Of("clause", group.Key.Clause ?? ""))),
    ]);

    // the parts built-in standards tell apart; any other is named by its way
    private static ArgumentValue NameOf(string part) => part switch
    {
        "rule/partial" => new ArgumentValue.Term("policy.partPartial"),
        "formula" => new ArgumentValue.Term("policy.partFormula"),
        "secondLevels" => new ArgumentValue.Term("policy.partSecondLevels"),
        _ when NumberAfter("rule/bands/", part) is { } band =>
            new ArgumentValue.Sentence(Remark.Of("policy.partBand", Argument.Of("number", band))),
        _ when NumberAfter("secondLevels/", part) is { } level =>
            new ArgumentValue.Sentence(Remark.Of("policy.partSecondLevel", Argument.Of("number", level))),
        _ => new ArgumentValue.Text(part),
    };

    // counted from 1, as people do
    private static long? NumberAfter(string way, string part) =>
        part.StartsWith(way, StringComparison.Ordinal)
            && int.TryParse(part.AsSpan(way.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            ? at + 1L
            : null;
}
