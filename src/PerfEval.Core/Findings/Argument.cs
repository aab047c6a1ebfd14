using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Findings;

/// <summary>参数: a named, typed value that fills a placeholder of a text, such as <c>{declared}</c>.</summary>
/// <param name="Name">The placeholder's name.</param>
/// <param name="Value">The value.</param>
public sealed record Argument(string Name, ArgumentValue Value)
{
    internal static Argument Of(string name, string text) => new(name, new ArgumentValue.Text(text));

    internal static Argument Of(string name, long count) => new(name, new ArgumentValue.Count(count));

    internal static Argument Of(string name, Money amount, AmountUnit unit) => new(name, new ArgumentValue.Amount(amount, unit));

    internal static Argument Of(string name, Points points) => new(name, new ArgumentValue.Score(PointsRange.Exactly(points)));

    internal static Argument Of(string name, PointsRange points, int minimumDecimals = 0) => new(name, new ArgumentValue.Score(points, minimumDecimals));

    internal static Argument Of(string name, Ratio ratio) => new(name, new ArgumentValue.Share(ratio));

    internal static Argument Of(string name, Measure measure) => new(name, new ArgumentValue.Quantity(measure));

    internal static Argument Term(string name, string key) => new(name, new ArgumentValue.Term(key));

    internal static Argument Of(string name, Remark sentence) => new(name, new ArgumentValue.Sentence(sentence));

    internal static Argument Of(string name, IEnumerable<string> texts) => new(
        name, new ArgumentValue.Several(texts.Select(ArgumentValue (text) => new ArgumentValue.Text(text)).ToEquatableList()));
}
