namespace PerfEval.Documents;

/// <summary>
/// 文档的限度 (limits of documents): how much of a workbook or a Word file is taken, beside <c>PerfEval.Core.Common.Limits</c>, which holds for
/// the bytes of the file, the rows and columns of a table and the characters of a cell. No form known comes near one of them; beyond them
/// there is one sentence, never a crash or a silent cut.
/// </summary>
public static class DocumentLimits
{
    /// <summary>解压后的大小: the bytes all parts read from one file may come to once they are unpacked: 512 MiB.</summary>
    public const long MaxUnpackedBytes = 512L * 1024 * 1024;

    /// <summary>压缩比: how many times its packed size a part may come to, once it is larger than <see cref="MinSuspectBytes"/>.</summary>
    public const int MaxRatio = 200;

    /// <summary>不计压缩比的大小: the bytes up to which the ratio of a part is not looked at: 32 MiB.</summary>
    public const long MinSuspectBytes = 32L * 1024 * 1024;

    /// <summary>部件数: the parts of one packed file.</summary>
    public const int MaxParts = 10_000;

    /// <summary>嵌套层数: how deep elements of a part, or tables of a Word file, stand in one another.</summary>
    public const int MaxDepth = 256;

    /// <summary>工作表数: the sheets of one workbook.</summary>
    public const int MaxSheets = 1_000;

    /// <summary>合并区域数: the merged ranges of one sheet.</summary>
    public const int MaxMerges = 100_000;

    /// <summary>样式数: the cell styles, or the number formats, of one workbook.</summary>
    public const int MaxStyles = 65_536;

    /// <summary>
    /// 数字格式的字数: the characters of one number format; a longer one is not looked into, and the number is shown as it is stored.
    /// </summary>
    public const int MaxFormatCharacters = 1_000;
}
