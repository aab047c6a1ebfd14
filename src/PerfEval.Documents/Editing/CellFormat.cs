using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace PerfEval.Documents.Editing;

/// <summary>单元格格式: one format of a style sheet, to be copied with some of it changed.</summary>
internal sealed class CellFormat
{
    private static readonly string[] Known =
    [
        "numFmtId", "fontId", "fillId", "borderId", "xfId", "quotePrefix", "pivotButton",
        "applyNumberFormat", "applyFont", "applyFill", "applyBorder", "applyAlignment", "applyProtection",
    ];

    private readonly List<(string Name, string Value)> _attributes = [];
    private string _alignment = "";
    private string _rest = "";

    private CellFormat()
    {
    }

    /// <summary>A format as it stands in a style sheet; the plain one where it does not.</summary>
    public static CellFormat Of(string? element)
    {
        var format = new CellFormat();
        if (element is null)
        {
            return format;
        }

        var scan = new XmlScan(element);
        _ = scan.Next();
        var tag = scan.Tag;
        foreach (var name in Known)
        {
            if (tag.Attribute(name) is { } value)
            {
                format._attributes.Add((name, value));
            }
        }

        while (scan.Next() && !scan.Tag.IsClose)
        {
            var (start, isAlignment) = (scan.Tag.Start, scan.Tag.Opens("alignment"));
            var child = element[start..scan.Pass()];
            if (isAlignment)
            {
                format._alignment = child;
            }
            else
            {
                format._rest += child;
            }
        }

        return format;
    }

    /// <summary>With another number of a list, and said to apply.</summary>
    public CellFormat With(string name, int value, string applies)
    {
        Set(name, value.ToString(CultureInfo.InvariantCulture));
        Set(applies, "1");
        return this;
    }

    /// <summary>With another alignment.</summary>
    public CellFormat Aligned(string alignment)
    {
        _alignment = alignment;
        Set("applyAlignment", "1");
        return this;
    }

    /// <summary>Not as a text that only looks like a number.</summary>
    public CellFormat Unquoted()
    {
        _attributes.RemoveAll(attribute => attribute.Name is "quotePrefix" or "pivotButton");
        return this;
    }

    /// <summary>The element.</summary>
    public string Xml(string prefix)
    {
        var xml = new StringBuilder($"<{prefix}xf");
        foreach (var (name, value) in _attributes)
        {
            xml.Append(' ').Append(name).Append("=\"").Append(value).Append('"');
        }

        return (_alignment + _rest).Length == 0
            ? xml.Append("/>").ToString()
            : xml.Append('>').Append(_alignment).Append(_rest).Append(CultureInfo.InvariantCulture, $"</{prefix}xf>").ToString();
    }

    private void Set(string name, string value)
    {
        var at = _attributes.FindIndex(attribute => attribute.Name == name);
        if (at < 0)
        {
            _attributes.Add((name, value));
        }
        else
        {
            _attributes[at] = (name, value);
        }
    }
}
