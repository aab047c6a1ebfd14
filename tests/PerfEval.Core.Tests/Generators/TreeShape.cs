using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Tests.Generators;

/// <summary>A tree before it is built: for each first level its second levels, for each of these the ids of its indicators, some of them
/// twice.</summary>
public sealed record TreeShape(string[][][] Ids)
{
    public IReadOnlyList<string> Flat => [.. Ids.SelectMany(first => first.SelectMany(second => second))];

    public bool RepeatsAnId => Flat.Distinct().Count() < Flat.Count;

    /// <summary>The first levels, with ids as they are.</summary>
    public EquatableList<FirstLevelIndicator> Levels => LevelsOf((i, j, k) => Ids[i][j][k]);

    /// <summary>The same shape with an id of its own for each indicator.</summary>
    public EquatableList<FirstLevelIndicator> Distinct => LevelsOf(IndicatorTree.DefaultId);

    public override string ToString() =>
        string.Join(" | ", Ids.Select(first => string.Join(" / ", first.Select(second => string.Join(' ', second)))));

    private EquatableList<FirstLevelIndicator> LevelsOf(System.Func<int, int, int, string> idOf) =>
        Ids.Select((first, i) => new FirstLevelIndicator(
        i % 2 == 0 ? "产出" : null, default, first.Select((second, j) => new SecondLevelIndicator(
            j % 2 == 0 ? "数量" : null,
                second.Select((_, k) => new ThirdLevelIndicator { Id = idOf(i, j, k), Name = "指标", Target = TargetValue.NotStated })
                .ToEquatableList()))
            .ToEquatableList())).ToEquatableList();
}
