using System.Collections.Generic;
using System.Linq;
using System.Text;
using PerfEval.Core.Common;

namespace PerfEval.Documents.Words;

/// <summary>Word 正文: the paragraphs and tables of a Word file, in order.</summary>
internal sealed class WordBody
{
    // what stands right before a table as its title: 附件, the name of the form, the year, the unit of the amounts
    private const int MostTitles = 6;
    private const int LongestTitle = 80;

    private readonly StringBuilder _text = new();
    private readonly List<string> _recent = [];
    private bool _isRightBehindTable;
    private int _cells;

    /// <summary>The tables, those within others behind them.</summary>
    public List<WordTable> Tables { get; } = [];

    /// <summary>The whole text.</summary>
    public string Text => _text.ToString();

    /// <summary>Keeps a paragraph.</summary>
    public void AddParagraph(string paragraph)
    {
        _text.Append(paragraph).Append('\n');
        if (string.IsNullOrWhiteSpace(paragraph))
        {
            return;
        }

        if (paragraph.Length > LongestTitle)
        {
            _recent.Clear();
        }
        else
        {
            _recent.Add(paragraph);
        }

        _isRightBehindTable = false;
    }

    /// <summary>Begins a table.</summary>
    public WordTable StartTable(bool isInner)
    {
        var table = new WordTable
        {
            Before = isInner ? [] : [.. _recent.TakeLast(MostTitles)],
            FollowsTable = !isInner && _isRightBehindTable,
            IsInner = isInner,
        };
        Tables.Add(table);
        return table;
    }

    /// <summary>Ends a table that stands in no other.</summary>
    public void EndTable(WordTable table)
    {
        foreach (var line in table.Lines())
        {
            _text.Append(line).Append('\n');
        }

        _isRightBehindTable = true;
        _recent.Clear();
    }

    /// <summary>Counts a cell.</summary>
    /// <exception cref="DocumentRefusal">There are more than are taken.</exception>
    public void CountCell()
    {
        if (++_cells > Limits.MaxCells)
        {
            throw new DocumentRefusal(DocumentsWords.TooManyCells);
        }
    }

    /// <summary>Ends the file: what stands behind the last table may belong to it.</summary>
    public void Close()
    {
        if (Tables.Count > 0)
        {
            Tables.FindLast(table => !table.IsInner)!.Behind.AddRange(_recent.Take(MostTitles));
        }
    }
}
