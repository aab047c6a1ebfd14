using System.Linq;
using PerfEval.Documents.Editing;
using PerfEval.Documents.Workbooks;

namespace PerfEval.Documents.Review;

/// <summary>改列: gives the three columns of the review their widths; ranges of columns that reach over them are cut, others stay.</summary>
internal sealed class ColumnsEditor(XmlSplice splice, string prefix, int first, SheetSizes sizes)
{
    private static readonly int[] Widths = [11, 18, 30];

    private bool _isWritten;

    /// <summary>The elements of the three columns.</summary>
    public static string New(string prefix, int first) => string.Concat(Widths.Select((width, i) =>
        $"<{prefix}col min=\"{XmlText.Of(first + i)}\" max=\"{XmlText.Of(first + i)}\" width=\"{XmlText.Of(width)}\" customWidth=\"1\"/>"));

    /// <summary>Says how wide they are.</summary>
    public static void Measure(int first, SheetSizes sizes)
    {
        for (var i = 0; i < Widths.Length; i++)
        {
            sizes.Columns(first + i, first + i, XmlText.Of(Widths[i]), isHidden: false);
        }
    }

    /// <summary>Edits the list whose start is at hand.</summary>
    public void Edit(XmlScan scan)
    {
        Measure(first, sizes);
        var (cols, depth) = (scan.Tag, scan.Depth);
        while (scan.NextWithin(depth))
        {
            var tag = scan.Tag;
            var end = scan.Pass();
            if (CellStyles.Number(tag.Attribute("min")) is { } from && CellStyles.Number(tag.Attribute("max")) is { } to)
            {
                sizes.Columns(from, to, tag.Attribute("width"), tag.Attribute("hidden") is "1" or "true");
                Cut(tag, end, from, to);
            }
        }

        if (!_isWritten)
        {
            splice.Append(cols, scan.Tag.Start, New(prefix, first));
        }
    }

    private void Cut(XmlTag tag, int end, int from, int to)
    {
        var last = first + Widths.Length - 1;
        if (to < first)
        {
            return;
        }

        var ours = _isWritten ? "" : New(prefix, first);
        _isWritten = true;
        if (from > last)
        {
            splice.Insert(tag.Start, ours);
            return;
        }

        var left = from < first ? Part(tag, end, from, first - 1) : "";
        var right = to > last ? Part(tag, end, last + 1, to) : "";
        splice.Replace(tag.Start, end - tag.Start, left + ours + right);
    }

    private static string Part(XmlTag tag, int end, int from, int to)
    {
        var element = tag.Text[tag.Start..end];
        var part = new XmlScan(element);
        _ = part.Next();
        var changed = new XmlSplice(element);
        changed.SetAttribute(part.Tag, "min", XmlText.Of(from));
        changed.SetAttribute(part.Tag, "max", XmlText.Of(to));
        return changed.ToString();
    }
}
