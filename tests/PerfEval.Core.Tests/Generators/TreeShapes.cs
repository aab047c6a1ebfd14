using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace PerfEval.Core.Tests.Generators;

/// <summary>For properties: shapes of indicator trees, empty levels among them; half have ids from a short list, so that some meet
/// again.</summary>
public static class TreeShapes
{
    public static Arbitrary<TreeShape> Shapes() => Arb.ToArbitrary(
        from few in Gen.Elements(true, false)
        let id = few ? Gen.Elements("a", "A", "ａ", "甲", "甲 ", "", "1.1.1") : Gen.Choose(0, int.MaxValue).Select(number => $"{number}")
        from shape in Lists(Lists(Lists(id, 3), 2), 3)
        select new TreeShape(shape), Smaller);

    private static Gen<T[]> Lists<T>(Gen<T> item, int most) => Gen.Choose(0, most).SelectMany(count => item.ArrayOf(count));

    private static IEnumerable<TreeShape> Smaller(TreeShape shape) =>
        Without(shape.Ids).Concat(shape.Ids.SelectMany((first, i) => Without(first)
            .Concat(first.SelectMany((second, j) => Without(second).Select(fewer => Put(first, j, fewer))))
            .Select(fewer => Put(shape.Ids, i, fewer)))).Select(ids => new TreeShape(ids));

    private static IEnumerable<T[]> Without<T>(T[] items) => items.Select((_, at) => items.Where((_, i) => i != at).ToArray());

    private static T[] Put<T>(T[] items, int at, T item) => [.. items.Select((old, i) => i == at ? item : old)];
}
