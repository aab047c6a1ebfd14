using PerfEval.Core.Common;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json;

/// <summary>内置标准: the standards that come with the library. They are JSON files, read by the same reader as a user's own file.</summary>
public static class BuiltInStandards
{
    private static readonly string[] Names =
    [
        "national-project-2020", "national-project-cost-2021", "hunan-department-2020", "hunan-department-a", "hunan-department-b",
        "yueyang-department-2019",
        "hubei-project-2020", "sichuan-project-0013zp", "sichuan-link-funds", "anhui-link-funds", "yixing-public-health-2016",
    ];

    /// <summary>标准目录: all built-in standards, with <c>as-filed</c> (按表内分值) where none of them governs.</summary>
    /// <example>
    /// <code>
    /// foreach (var standard in BuiltInStandards.Catalog.InOrder)
    /// {
    ///     Console.WriteLine($"{standard.Id}: {standard.Title.English}");
    /// }
    /// </code>
    /// </example>
    public static StandardCatalog Catalog { get; } = Load();

    private static StandardCatalog Load()
    {
        var standards = new EvaluationStandard[Names.Length];
        for (var i = 0; i < standards.Length; i++)
        {
            standards[i] = Read(Names[i]);
        }

        return new StandardCatalog(standards.ToEquatableList(), Read("as-filed"));
    }

    private static EvaluationStandard Read(string name) => PerfEvalJson.ParseStandard(Resources.Bytes($"standards/{name}.json"));
}
