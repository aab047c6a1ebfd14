using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PerfEval.Documents.Editing;

/// <summary>样式表: the style sheet of a workbook, to whose end formats are put; those that are there keep their numbers and looks.</summary>
internal sealed class StyleSheet
{
    private const string Empty = $"{OpenParts.Head}<styleSheet xmlns=\"{OpenParts.Main}\"></styleSheet>";

    private const int LastBuiltInFormat = 163;

    // the lists in the order they stand in
    private static readonly string[] Order =
    [
        "numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst",
    ];

    private readonly Dictionary<string, StyleSection> _sections = [];
    private readonly Dictionary<string, int> _made = [];
    private readonly Dictionary<string, int> _starts = [];
    private readonly string _text;
    private readonly int _end;

    /// <summary>A style sheet; null where the workbook has none.</summary>
    public StyleSheet(string? text)
    {
        _text = text ?? Empty;
        var scan = new XmlScan(_text);
        if (scan.Next() && scan.Tag.IsEmpty)
        {
            scan = new XmlScan(_text = Empty);
            _ = scan.Next();
        }

        Prefix = scan.Tag.Prefix;
        while (scan.Next() && !scan.Tag.IsClose)
        {
            var name = scan.Tag.Name.ToString();
            _starts.TryAdd(name, scan.Tag.Start);
            if (name is "numFmts" or "fonts" or "fills" or "borders" or "cellXfs")
            {
                _sections[name] = StyleSection.Read(scan);
            }
            else
            {
                _ = scan.Pass();
            }
        }

        _end = scan.Tag.Start;
        AddMissing("numFmts");
        AddMissing("fonts", $"<{Prefix}font><{Prefix}sz val=\"11\"/><{Prefix}name val=\"宋体\"/></{Prefix}font>");
        AddMissing("fills", Pattern("none"), Pattern("gray125"));
        AddMissing("borders", $"<{Prefix}border>{Sides(side => $"<{Prefix}{side}/>")}<{Prefix}diagonal/></{Prefix}border>");
        AddMissing("cellXfs", $"<{Prefix}xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>");
    }

    /// <summary>The prefix of elements, with its colon.</summary>
    public string Prefix { get; }

    /// <summary>A fill of one colour, by its number.</summary>
    /// <param name="rgb">The colour in six hexadecimal digits.</param>
    public int Fill(string rgb) => Made(
        "fills",
        $"<{Prefix}fill><{Prefix}patternFill patternType=\"solid\"><{Prefix}fgColor rgb=\"FF{rgb}\"/>"
        + $"<{Prefix}bgColor indexed=\"64\"/></{Prefix}patternFill></{Prefix}fill>");

    /// <summary>A font, by its number.</summary>
    public int Font(string content) =>
        Made("fonts", $"<{Prefix}font>{content.Replace("<", "<" + Prefix, StringComparison.Ordinal)}</{Prefix}font>");

    /// <summary>A thin border all around, by its number.</summary>
    public int ThinBorder()
    {
        var sides = Sides(side => $"<{Prefix}{side} style=\"thin\"><{Prefix}color auto=\"1\"/></{Prefix}{side}>");
        return Made("borders", $"<{Prefix}border>{sides}<{Prefix}diagonal/></{Prefix}border>");
    }

    /// <summary>A number format, by its number.</summary>
    public int NumberFormat(string code)
    {
        if (!_made.TryGetValue("numFmts" + code, out var id))
        {
            var section = _sections["numFmts"];
            id = section.Elements.Select(IdOf).Append(LastBuiltInFormat).Max() + 1 + section.Count - section.Elements.Count;
            section.Add($"<{Prefix}numFmt numFmtId=\"{id.ToString(CultureInfo.InvariantCulture)}\" formatCode=\"{XmlText.Of(code)}\"/>");
            _made["numFmts" + code] = id;
        }

        return id;
    }

    /// <summary>The format of a number, to be changed.</summary>
    public CellFormat Format(int style)
    {
        var formats = _sections["cellXfs"].Elements;
        return CellFormat.Of(style >= 0 && style < formats.Count ? formats[style] : null);
    }

    /// <summary>Keeps a format.</summary>
    /// <returns>Its number.</returns>
    public int Add(CellFormat format)
    {
        var style = Made("cellXfs", format.Xml(Prefix));
        return style < DocumentLimits.MaxStyles ? style : throw new DocumentRefusal(DocumentsWords.TooManyStyles);
    }

    /// <summary>An alignment.</summary>
    public string Alignment(string attributes) => $"<{Prefix}alignment {attributes}/>";

    /// <summary>The part with what was put to it.</summary>
    public override string ToString()
    {
        var splice = new XmlSplice(_text);
        foreach (var name in Order.Where(_sections.ContainsKey))
        {
            var later = Order[(Array.IndexOf(Order, name) + 1)..].Where(_starts.ContainsKey).Select(other => _starts[other]);
            _sections[name].Write(splice, later.DefaultIfEmpty(_end).First(), Prefix);
        }

        return splice.ToString();
    }

    private static int IdOf(string format)
    {
        var scan = new XmlScan(format);
        _ = scan.Next();
        var text = scan.Tag.Attribute("numFmtId");
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id < 1_000_000_000 ? id : 0;
    }

    private static string Sides(Func<string, string> side) => string.Concat(((string[])["left", "right", "top", "bottom"]).Select(side));

    private string Pattern(string type) => $"<{Prefix}fill><{Prefix}patternFill patternType=\"{type}\"/></{Prefix}fill>";

    private void AddMissing(string name, params string[] least) => _sections.TryAdd(name, new StyleSection(name, least));

    private int Made(string section, string element)
    {
        if (!_made.TryGetValue(element, out var number))
        {
            _made[element] = number = _sections[section].Add(element);
        }

        return number;
    }
}
