using System.Collections.Generic;
using System.Globalization;
using PerfEval.Documents.Formats;
using PerfEval.Documents.Packages;

namespace PerfEval.Documents.Workbooks;

/// <summary>单元格样式: which number format each style of a workbook has.</summary>
internal sealed class CellStyles
{
    private readonly Dictionary<int, string> _codes = [];
    private readonly Dictionary<int, NumberFormat> _formats = [];
    private readonly List<int> _ids = [];

    /// <summary>Reads the styles of a workbook; a workbook without any shows numbers as they come.</summary>
    public static CellStyles Read(Package package, string part)
    {
        var styles = new CellStyles();
        if (!package.Has(part))
        {
            return styles;
        }

        using var xml = package.ReadXml(part);
        while (xml.NextStart())
        {
            switch (xml.Name)
            {
                case "numFmt" when Number(xml.Attribute("numFmtId")) is { } id && xml.Attribute("formatCode") is { } code:
                    styles.AddCode(id, code);
                    break;
                case "cellXfs":
                    styles.ReadStyles(xml);
                    break;
                case "dxfs":
                    xml.Skip();
                    break;
            }
        }

        return styles;
    }

    /// <summary>Keeps the code of a number format.</summary>
    public void AddCode(int id, string code)
    {
        if (_codes.Count >= DocumentLimits.MaxStyles)
        {
            throw new DocumentRefusal(DocumentsWords.TooManyStyles);
        }

        _codes[id] = code;
    }

    /// <summary>Keeps a style by the number of its format.</summary>
    public void AddStyle(int formatId)
    {
        if (_ids.Count >= DocumentLimits.MaxStyles)
        {
            throw new DocumentRefusal(DocumentsWords.TooManyStyles);
        }

        _ids.Add(formatId);
    }

    /// <summary>The format of a style; the plain one where there is no such style.</summary>
    public NumberFormat Of(int style)
    {
        var id = style >= 0 && style < _ids.Count ? _ids[style] : 0;
        if (!_formats.TryGetValue(id, out var format))
        {
            format = _codes.TryGetValue(id, out var code) ? NumberFormat.Of(code) : BuiltInFormats.Of(id);
            _formats.Add(id, format);
        }

        return format;
    }

    /// <summary>A count in an attribute; null where it is none.</summary>
    public static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private void ReadStyles(PartReader xml)
    {
        var depth = xml.Depth;
        if (xml.IsEmpty)
        {
            return;
        }

        while (xml.NextStartWithin(depth))
        {
            if (xml.Name == "xf")
            {
                AddStyle(Number(xml.Attribute("numFmtId")) ?? 0);
            }
        }
    }
}
