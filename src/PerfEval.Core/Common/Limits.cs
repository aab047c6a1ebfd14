namespace PerfEval.Core.Common;

/// <summary>
/// 限度 (limits): how much of anything the library takes in one piece. No report or standard known comes near one of them; they are
/// there so that a hostile or a mistaken file costs a message and
/// no more. What is within them costs time and memory in proportion to its size; what is beyond them is an error or a finding with
/// its place, never a crash, a hang or a silent cut.
/// </summary>
/// <remarks>The page <c>src/PerfEval.Core/LIMITS.md</c> gives each its reason, and a test keeps the page and this type equal.</remarks>
public static class Limits
{
    /// <summary>文件大小: the bytes of one document, JSON or delimited text: 64 MiB. A larger one is not read at all.</summary>
    public const int MaxDocumentBytes = 64 * 1024 * 1024;

    /// <summary>嵌套层数: how deep objects and arrays of a JSON document stand in one another.</summary>
    public const int MaxDepth = 64;

    /// <summary>说明的嵌套: how deep sentences of a 评分档案 stand in one another.</summary>
    public const int MaxSentenceDepth = 4;

    /// <summary>列表长度: the elements of one list of a JSON document: 年度目标, 指标, 资金来源, 事实, 标准的层级, 分段, 依据 and every other.</summary>
    public const int MaxListElements = 100_000;

    /// <summary>成员名称长度: the characters (UTF-16 units) of the name of a member of a JSON document.</summary>
    public const int MaxNameCharacters = 1_000;

    /// <summary>单元格字数: the characters (UTF-16 units) of one cell of a table, or of one text or number of a JSON document.</summary>
    public const int MaxCellCharacters = 1_000_000;

    /// <summary>
    /// 位置中名称的字数: the characters (UTF-16 units) of a name in a <c>Findings.Place</c>. A longer one is cut short there, with … at its
    /// end; the position says which it is.
    /// </summary>
    public const int MaxLabelCharacters = 200;

    /// <summary>行数: the rows of one table.</summary>
    public const int MaxRows = 1_048_576;

    /// <summary>列数: the columns of one table.</summary>
    public const int MaxColumns = 16_384;

    /// <summary>有内容的单元格数: the cells of one table that hold something. Blank ones cost nothing and are not counted.</summary>
    public const int MaxCells = 1_048_576;

    /// <summary>一句话中列出的位置数: the places a finding's text tells one by one; the rest is counted, and all are among its places.</summary>
    public const int MaxPlacesTold = 5;

    /// <summary>列出的问题数: the errors of a document, or the problems of a standard, that are listed; the rest is counted.</summary>
    public const int MaxProblems = 100;

    /// <summary>依据的层数: how many standards are based on one another in a row.</summary>
    public const int MaxBases = 16;

    /// <summary>对照报告数上限: how many reports of other units a row is held against in a batch.</summary>
    public const int MaxReportsCompared = 8;
}
