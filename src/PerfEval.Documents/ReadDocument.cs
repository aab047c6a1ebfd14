using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Documents;

/// <summary>读出的文档: what a file holds, as far as its kind says.</summary>
public sealed class ReadDocument
{
    /// <summary>A document that a reader of another format makes.</summary>
    /// <param name="kind">文件种类.</param>
    public ReadDocument(DocumentKind kind) => Kind = kind;

    /// <summary>文件种类: what the file is.</summary>
    public DocumentKind Kind { get; }

    /// <summary>表格 of the form: the sheet or the table chosen; null for a text and for JSON, and for a Word file without tables.</summary>
    public FormGrid? Grid { get; init; }

    /// <summary>
    /// 全文: the whole text of a text or Word file, a paragraph a line, a row of a table a line with tabs between its cells; null for
    /// workbooks.
    /// </summary>
    public string? Text { get; init; }

    /// <summary>编码 of a text: UTF-8, UTF-16 or GB18030; null for other kinds.</summary>
    public string? Encoding { get; init; }

    /// <summary>
    /// 读取说明: what a reader of the result should know: which sheet was read and which were not (PE9030), cells that show less than they
    /// store (PE9031), rows and columns that are hidden and read (PE9032), formulas without a value (PE9033).
    /// </summary>
    public EquatableList<Finding> Notes { get; init; }
}
