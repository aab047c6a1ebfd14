using System;
using PerfEval.Core.Common;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Standards;

/// <summary>内置标准的文件: read once, by the same reader as a user's own.</summary>
internal static class BuiltInFiles
{
    private static readonly string[] Names =
    [
        "national-project-2020", "national-project-cost-2021", "hunan-department-2020", "hunan-department-a", "hunan-department-b",
        "yueyang-department-2019",
        "hubei-project-2020", "sichuan-project-0013zp", "sichuan-link-funds", "anhui-link-funds", "yixing-public-health-2016",
        "hunan-department-2021", "sichuan-department-2017", "sichuan-project-2017", "sichuan-project-0013zp-2022", "sichuan-project-2025",
        "sichuan-pidu-department-2025", "sichuan-pidu-project-2025", "chongqing-department-2021", "hebei-project-2021",
        "hubei-guangshui-project-2021",
    ];

    /// <summary>标准目录: all of them, with the fallback.</summary>
    public static StandardCatalog Catalog { get; } = Load();

    private static StandardCatalog Load()
    {
        // one may be based on another, wherever it stands in the list
        var bases = new StandardBases(
            id => id == StandardBases.DefaultsId || Array.IndexOf(Names, id) >= 0 ? Resources.Bytes($"standards/{id}.json") : null,
            static _ => null);
        var standards = Array.ConvertAll(Names, name => Read(bases, name));
        return new StandardCatalog(standards.ToEquatableList(), Read(bases, StandardBases.DefaultsId));
    }

    private static EvaluationStandard Read(StandardBases bases, string name) =>
        bases.Read(Resources.Bytes($"standards/{name}.json"), ReadingMode.Strict).Value;
}
