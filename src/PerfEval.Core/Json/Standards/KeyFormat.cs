using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Standards;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Standards;

/// <summary>适用范围 as written: what is absent is that of the standard it is based on.</summary>
internal sealed record KeyText(string? Form, SubjectKind? Kind, RegionCode? Region, StandardKey.YearRange? Years, bool? IsDefault)
{
    /// <summary>项目类别; null where it is that of the standard it is based on.</summary>
    public EquatableList<string>? Categories { get; init; }

    /// <summary>What a standard's own key is written as.</summary>
    public static KeyText Of(StandardKey key) => new(key.Form, key.Kind, key.Region, key.Years, key.IsDefault)
    {
        Categories = key.Categories,
    };

    /// <summary>The key, beside that of another standard; null where region or years are said nowhere.</summary>
    public StandardKey? Beside(StandardKey? other) => (Region ?? other?.Region) is { } region && (Years ?? other?.Years) is { } years
        ? new StandardKey(Form ?? other?.Form, Kind ?? other?.Kind, region, years, IsDefault ?? false)
        {
            Categories = Categories ?? other?.Categories ?? default,
        }
        : null;
}

/// <summary>适用范围: an absent form or kind means any.</summary>
internal static class KeyFormat
{
    private static readonly ObjectFormat<StandardKey.YearRange> Years = Judged<StandardKey.YearRange>("years", m =>
    {
        var from = m.Must("from", Values.Year, y => y.From, "起始年度");
        var to = m.Maybe("to", Values.Year, y => y.To, "终止年度");
        return (ref json, f) => f.IsSound ? Built(ref json, from[f], to[f]) : null;
    });

    public static ObjectFormat<KeyText> Of { get; } = Object<KeyText>("key", m =>
    {
        var form = m.May("form", Values.Text, k => k.Form, "表样");
        var kind = m.Maybe("kind", StandardVocabulary.Subject, k => k.Kind, "评价对象");
        var region = m.Maybe("region", Values.Region, k => k.Region, "行政区划代码");
        var years = m.May("years", Years, k => k.Years, "适用年度");
        var isDefault = m.Maybe("isDefault", Values.Boolean, k => k.IsDefault, "是否默认");
        var categories = m.May("categories", Values.Texts, k => k.Categories ?? default, "项目类别");
        return f => new KeyText(form[f], kind[f], region[f], years[f], isDefault[f])
        {
            Categories = f.IsGiven(categories) ? categories[f] : null,
        };
    });

    private static StandardKey.YearRange? Built(ref JsonInput json, FiscalYear from, FiscalYear? to) =>
        Refusals.Build(ref json, () => new StandardKey.YearRange(from, to), "适用年度的终止不得早于起始。");
}
