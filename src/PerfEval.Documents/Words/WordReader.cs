using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Documents.Packages;
using PerfEval.Documents.Workbooks;

namespace PerfEval.Documents.Words;

/// <summary>读 Word 文档: the whole text of a Word file, and of its tables the one that is the form.</summary>
internal static class WordReader
{
    /// <summary>Reads a Word file.</summary>
    /// <param name="package">The file.</param>
    /// <param name="table">The table that is asked for, 表 2; null to choose it by its title.</param>
    /// <exception cref="DocumentRefusal">It is damaged or beyond a limit, or has no such table.</exception>
    public static ReadDocument Read(Package package, string? table)
    {
        var part = Relationships.MainPart(package, "word/document.xml");
        WordBody body;
        using (var xml = package.ReadXml(part))
        {
            body = WordScan.Read(xml);
        }

        var forms = WordForm.Of(body);
        var chosen = table is null ? Choose(forms) : Named(forms, table);
        return new ReadDocument(DocumentKind.Word)
        {
            Text = body.Text,
            Grid = chosen?.Grid,
            Notes = chosen is null || forms.Count == 1 ? default : [Note(chosen, forms)],
        };
    }

    // by title first, of equals the first that is a form; a table that is none is better than nothing, for it is said why
    private static WordForm? Choose(List<WordForm> forms)
    {
        var ranked = forms.OrderByDescending(form => SheetTitle.Rank("", form.Titles)).ToList();
        return ranked.Find(form => FormSheet.HoldsForm(form.Grid)) ?? ranked.FirstOrDefault();
    }

    private static WordForm Named(List<WordForm> forms, string table) =>
        forms.Find(form => form.Grid.Name == table.Trim() || form.Grid.Name == "表 " + table.Trim())
        ?? throw new DocumentRefusal(
            DocumentsWords.NoSuchSheet(table), DocumentsWords.UseSheet(forms.ConvertAll(form => form.Grid.Name!)));

    private static Finding Note(WordForm chosen, List<WordForm> forms) =>
        chosen.Grid.TablesNotRead(forms.Where(form => form != chosen).Select(form => form.Name));
}
