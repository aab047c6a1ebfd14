using PerfEval.Core.Json.Standards;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json;

/// <summary>内置标准: the standards that come with the library. They are JSON files, read by the same reader as a user's own file.</summary>
/// <remarks>Read when first asked for, immutable; any number of threads may share them.</remarks>
public static class BuiltInStandards
{
    /// <summary>标准目录: all built-in standards, with <c>as-filed</c> (按表内分值) where none of them governs.</summary>
    /// <example>
    /// <code>
    /// foreach (var standard in BuiltInStandards.Catalog.InOrder)
    /// {
    ///     Console.WriteLine($"{standard.Id}: {standard.Title.English}");
    /// }
    /// </code>
    /// </example>
    public static StandardCatalog Catalog => BuiltInFiles.Catalog;
}
