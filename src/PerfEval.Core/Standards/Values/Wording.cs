using System.Collections.Generic;
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

    /// <summary>A value with what is said of parts of it that come from elsewhere.</summary>
    public static Remark WithParts(Remark value, EquatableList<PartSource> parts) => parts.Count == 0 ? value : Joined(
    [
        value,
        .. parts.Select(part => Remark.Of(
            "policy.partSource",
            Argument.Of("part", part.Part),
            Argument.Term("evidence", part.Source.Evidence switch
            {
                Evidence.Seen => "policy.seen",
                Evidence.Recalled => "policy.recalled",
                _ => "policy.chosen",
            }),
            Argument.Of("document", part.Source.Document))),
    ]);
}
