using System;

namespace PerfEval.Documents.Editing;

/// <summary>部件的写法: what parts of a workbook that are written begin with, and what their names and types are made of.</summary>
internal static class OpenParts
{
    /// <summary>What a part begins with.</summary>
    public const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /// <summary>The names of workbooks.</summary>
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The relations of Office.</summary>
    public const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The names of packed files.</summary>
    public const string Package = "http://schemas.openxmlformats.org/package/2006";

    /// <summary>What the types of the parts of a workbook begin with.</summary>
    public const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>The library has no clock: what is written was made on the first day a packed file can say.</summary>
    public static DateTimeOffset NoTime { get; } = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
}
