using System;
using System.Collections.Generic;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;

namespace PerfEval.Core.Standards;

public sealed partial class StandardCatalog
{
    /// <summary>
    /// 选定依据: why a standard of this catalogue was taken, in sentences for a person in both languages, and the ones that lie nearer with
    /// what kept each from being taken.
    /// </summary>
    /// <param name="query">选定标准的条件.</param>
    /// <param name="selection">选定的标准: what <see cref="Select"/> selected, or a caller did.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example>
    /// <code>
    /// var query = new StandardQuery(null, SubjectKind.Department, Regions.BuiltIn.Named("湖南株洲"), new FiscalYear(2020));
    /// var answer = BuiltInStandards.Catalog.Explain(query, BuiltInStandards.Catalog.Select(query));
    /// Console.WriteLine(answer.Because!.Chinese);   // 它是湖南省 2020 年度部门整体支出的默认标准。湖南省株洲市没有自己的标准，用上级地区的。
    /// </code>
    /// </example>
    public StandardQuery.Answer Explain(StandardQuery query, StandardSelection selection)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(selection);
        var passed = selection.Reason is SelectionReason.ByDefault or SelectionReason.AsFiled
            ? PassedOver(query, selection.Reason == SelectionReason.ByDefault ? selection.Standard.Key.Region : null)
            : default;
        var candidates = selection.Reason == SelectionReason.TableAsPrinted ? CandidatesFor(query) : default;
        return new StandardQuery.Answer(query, selection, SelectionAccount.Of(query, selection, passed, candidates))
        {
            PassedOver = passed,
        };
    }

    // those of the region and of the ones around it, up to that of the standard taken
    private EquatableList<StandardQuery.PassedOver> PassedOver(StandardQuery query, RegionCode? taken)
    {
        List<StandardQuery.PassedOver> passed = [];
        foreach (var standard in Near(query, taken))
        {
            if (ObstacleOf(standard.Key, query) is { } why)
            {
                passed.Add(new StandardQuery.PassedOver(standard, why));
            }
        }

        return passed.ToEquatableList();
    }

    // null where nothing stands in the way but that nobody knows the year, which is then the reason for all of them
    private static StandardQuery.PassedOver.Obstacle? ObstacleOf(StandardKey key, StandardQuery query) => query.Year switch
    {
        null => null,
        { } year when !key.Years.Contains(year) => StandardQuery.PassedOver.Obstacle.OtherYears,
        _ when !key.IsFor(query.Category) => StandardQuery.PassedOver.Obstacle.OtherCategory,
        _ when !key.IsDefault => StandardQuery.PassedOver.Obstacle.OnlyItsForm,
        _ => null,
    };
}
