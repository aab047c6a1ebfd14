using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using PerfEval.Core.Common;
using PerfEval.Core.Forms.Filed;

namespace PerfEval.Core.Tests.Generators.Shrinking;

/// <summary>Makes a form of raw cells that breaks a law smaller: a row or a goal less, then a cell blank.</summary>
internal static class FormShrinker
{
    public static IEnumerable<FiledForm> Smaller(FiledForm form) =>
    [
        .. Fewer(form.IndicatorRows).Select(rows => form with { IndicatorRows = rows }),
            .. Fewer(form.FundingRows).Select(rows => form with { FundingRows = rows }),
        .. Fewer(form.Goals).Select(goals => form with { Goals = goals }), .. Blanked(form),
        .. form.IndicatorRows.SelectMany((row, at) =>
            Blanked(row).Select(one => form with { IndicatorRows = Put(form.IndicatorRows, at, one) })),
        .. form.FundingRows.SelectMany((row, at) => Blanked(row).Select(one => form with { FundingRows = Put(form.FundingRows, at, one) })),
        .. form.Goals.SelectMany((goal, at) => Blanked(goal).Select(one => form with { Goals = Put(form.Goals, at, one) })),
    ];

    // every member that says something says nothing, whatever members there will be
    private static IEnumerable<T> Blanked<T>(T row)
        where T : class
    {
        foreach (var member in typeof(T).GetProperties()
            .Where(property => property.CanWrite && property.GetValue(row) is { } value && !IsBlank(value)))
        {
            var blank = (T)typeof(T).GetMethod("<Clone>$", BindingFlags.Instance | BindingFlags.Public)!.Invoke(row, null)!;
            member.SetValue(blank, null);
            yield return blank;
        }
    }

    private static bool IsBlank(object value) => value.GetType().IsGenericType
        && value.Equals(System.Activator.CreateInstance(value.GetType()));

    private static IEnumerable<EquatableList<T>> Fewer<T>(EquatableList<T> list) =>
        list.Select((_, at) => list.Where((_, i) => i != at).ToEquatableList());

    private static EquatableList<T> Put<T>(EquatableList<T> list, int at, T item) =>
        list.Select((old, i) => i == at ? item : old).ToEquatableList();
}
