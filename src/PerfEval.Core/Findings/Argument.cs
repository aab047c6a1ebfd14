using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Findings;

/// <summary>参数: a named, typed value that fills a placeholder of a text, such as <c>{declared}</c>.</summary>
/// <param name="Name">The placeholder's name.</param>
/// <param name="Value">The value.</param>
internal sealed record Argument(string Name, ArgumentValue Value)
{
    public static Argument Of(string name, string text) => new(name, new ArgumentValue.Text(text));

    public static Argument Of(string name, long count) => new(name, new ArgumentValue.Count(count));

    public static Argument Of(string name, Money amount, AmountUnit unit) => new(name, new ArgumentValue.Amount(amount, unit));

    public static Argument Of(string name, Points points) => new(name, new ArgumentValue.Score(PointsRange.Exactly(points)));

    public static Argument Of(string name, PointsRange points, int minimumDecimals = 0) =>
        new(name, new ArgumentValue.Score(points, minimumDecimals));

    public static Argument Of(string name, Ratio ratio) => new(name, new ArgumentValue.Share(ratio));

    /// <summary>A figure beside the bound it is compared with, in the decimals that show on which side it stands.</summary>
    public static Argument Beside(string name, Ratio figure, Ratio bound) => Share(name, figure, ShownDecimals.Of(figure, bound));

    /// <summary>A bound, in the decimals it is exact with.</summary>
    public static Argument Bound(string name, Ratio bound) => Share(name, bound, ShownDecimals.OfExact(bound));

    /// <summary>A figure in so many decimals; the fraction itself where no number of decimals says what it has to.</summary>
    public static Argument Share(string name, Ratio figure, int? decimals) =>
        new(name, decimals is { } shown ? new ArgumentValue.Share(figure, shown) : new ArgumentValue.Text(figure.ToString()));

    public static Argument Of(string name, Measure measure) => new(name, new ArgumentValue.Quantity(measure));

    public static Argument Term(string name, string key) => new(name, new ArgumentValue.Term(key));

    public static Argument Of(string name, Remark sentence) => new(name, new ArgumentValue.Sentence(sentence));

    public static Argument Of(string name, IEnumerable<string> texts) => new(
        name, new ArgumentValue.Several(texts.Select(ArgumentValue (text) => new ArgumentValue.Text(text)).ToEquatableList()));
}
