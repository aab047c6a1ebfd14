using System.Collections.Generic;
using System.Text;
using PerfEval.Documents.Packages;

namespace PerfEval.Documents.Workbooks;

/// <summary>
/// 共享文本: the texts that cells share. Only those that the cells of a sheet name are kept, so that a sheet costs what it holds.
/// </summary>
internal static class SharedTexts
{
    /// <summary>Gives the cells of sheets their texts, all in one pass.</summary>
    /// <exception cref="DocumentRefusal">A cell names a text that is not there.</exception>
    public static void Fill(IReadOnlyList<SheetContent> sheets, Package package, string part)
    {
        var asked = Asked(sheets);
        if (asked.Count > 0)
        {
            Read(asked, package, part);
        }

        Fill(sheets, asked);
    }

    /// <summary>The numbers of the texts that cells name, each still without its text.</summary>
    public static Dictionary<int, string?> Asked(IReadOnlyList<SheetContent> sheets)
    {
        var asked = new Dictionary<int, string?>();
        foreach (var sheet in sheets)
        {
            foreach (var cell in sheet.Cells)
            {
                if (cell.Kind == StoredKind.SharedText)
                {
                    asked[(int)cell.Number] = null;
                }
            }
        }

        return asked;
    }

    /// <summary>Gives the cells of sheets their texts.</summary>
    /// <exception cref="DocumentRefusal">A text is missing.</exception>
    public static void Fill(IReadOnlyList<SheetContent> sheets, Dictionary<int, string?> texts)
    {
        foreach (var sheet in sheets)
        {
            Fill(sheet.Cells, texts);
        }
    }

    /// <summary>The text of a shared or an inline string: its runs, without what is only how to pronounce it.</summary>
    public static string Text(PartReader xml)
    {
        var text = new StringBuilder();
        var depth = xml.Depth;
        if (!xml.IsEmpty)
        {
            while (xml.NextStartWithin(depth))
            {
                if (xml.Name == "t")
                {
                    xml.AppendElement(text);
                }
                else if (xml.Name == "rPh")
                {
                    xml.Skip();
                }
            }
        }

        return EscapedText.Decode(text.ToString());
    }

    private static void Fill(StoredCells cells, Dictionary<int, string?> texts)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            ref var cell = ref cells[i];
            if (cell.Kind == StoredKind.SharedText)
            {
                cell = cell with
                {
                    Kind = StoredKind.Text,
                    Text = texts[(int)cell.Number] ?? throw new DocumentRefusal(DocumentsWords.NoSharedText, DocumentsWords.SaveAgain),
                };
            }
        }
    }

    private static void Read(Dictionary<int, string?> asked, Package package, string part)
    {
        using var xml = package.ReadXml(part);
        var (index, left) = (0, asked.Count);
        while (left > 0 && xml.NextStart())
        {
            if (xml.Name != "si")
            {
                continue;
            }

            if (asked.ContainsKey(index))
            {
                asked[index] = Text(xml);
                left--;
            }
            else
            {
                xml.Skip();
            }

            index++;
        }
    }
}
