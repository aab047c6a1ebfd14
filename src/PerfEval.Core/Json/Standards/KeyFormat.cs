using PerfEval.Core.Budgeting;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Standards;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Standards;

/// <summary>适用范围: an absent form or kind means any.</summary>
internal static class KeyFormat
{
    private static readonly ObjectFormat<StandardKey.YearRange> Years = Judged<StandardKey.YearRange>("years", m =>
    {
        var from = m.Must("from", Values.Year, y => y.From, "起始年度");
        var to = m.Maybe("to", Values.Year, y => y.To, "终止年度");
        return (ref json, f) => f.IsSound ? Built(ref json, from[f], to[f]) : null;
    });

    public static ObjectFormat<StandardKey> Of { get; } = Object<StandardKey>("key", m =>
    {
        var form = m.May("form", Values.Text, k => k.Form, "表样");
        var kind = m.Maybe("kind", StandardVocabulary.Subject, k => k.Kind, "评价对象");
        var region = m.Must("region", Values.Region, k => k.Region, "行政区划代码");
        var years = m.Must("years", Years, k => k.Years, "适用年度");
        var isDefault = m.Must("isDefault", Values.Boolean, k => k.IsDefault, "是否默认");
        return f => new StandardKey(form[f], kind[f], region[f], years[f], isDefault[f]);
    });

    private static StandardKey.YearRange? Built(ref JsonInput json, FiscalYear from, FiscalYear? to) =>
        Refusals.Build(ref json, () => new StandardKey.YearRange(from, to), "适用年度的终止不得早于起始。");
}
