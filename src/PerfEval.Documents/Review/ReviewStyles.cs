using System;
using System.Collections.Generic;
using PerfEval.Documents.Editing;

namespace PerfEval.Documents.Review;

/// <summary>复核的样式: the formats an annotated workbook needs, each a copy of the one beside it.</summary>
internal sealed class ReviewStyles(StyleSheet sheet)
{
    private const string Score = "0.00##";
    private const string Difference = "[Red]+0.00##;[Blue]-0.00##;0.00";

    private readonly Dictionary<(int, ReviewCellKind?, ReviewFill), int> _made = [];

    /// <summary>The format of a cell that is coloured and stays as it is otherwise.</summary>
    public int Filled(int style, ReviewFill fill) => Made((style, null, fill), () => WithFill(sheet.Format(style), fill));

    /// <summary>The format of a cell that is put beside one of another format.</summary>
    public int Beside(int style, ReviewCellKind kind, ReviewFill fill) => Made((style, kind, fill), () =>
    {
        var format = WithFill(sheet.Format(style).Unquoted(), fill);
        var number = kind switch
        {
            ReviewCellKind.Score => sheet.NumberFormat(Score),
            ReviewCellKind.Difference => sheet.NumberFormat(Difference),
            _ => 0,
        };
        var horizontal = kind == ReviewCellKind.Opinion ? "left" : "center";
        return format.With("numFmtId", number, "applyNumberFormat")
            .Aligned(sheet.Alignment($"horizontal=\"{horizontal}\" vertical=\"center\" wrapText=\"1\""));
    });

    /// <summary>The format of a cell of the sheet of findings.</summary>
    public int Own(ReviewCellKind kind, ReviewFill fill) => Made((-1, kind, fill), () =>
    {
        var (font, isFramed) = kind switch
        {
            ReviewCellKind.Title => ("<b/><sz val=\"14\"/><name val=\"宋体\"/>", false),
            ReviewCellKind.Label => ("<b/><sz val=\"10\"/><name val=\"宋体\"/>", false),
            ReviewCellKind.Head => ("<b/><sz val=\"10\"/><name val=\"宋体\"/>", true),
            ReviewCellKind.Link => ("<u/><sz val=\"10\"/><color rgb=\"FF0563C1\"/><name val=\"宋体\"/>", true),
            ReviewCellKind.Line => ("<sz val=\"10\"/><name val=\"宋体\"/>", false),
            _ => ("<sz val=\"10\"/><name val=\"宋体\"/>", true),
        };
        var format = CellFormat.Of(null).With("numFmtId", 0, "applyNumberFormat").With("fontId", sheet.Font(font), "applyFont");
        var framed = isFramed ? format.With("borderId", sheet.ThinBorder(), "applyBorder") : format;
        var wrap = isFramed ? " wrapText=\"1\"" : "";
        return WithFill(framed, fill).Aligned(sheet.Alignment($"vertical=\"{(kind == ReviewCellKind.Head ? "center" : "top")}\"{wrap}"));
    });

    private CellFormat WithFill(CellFormat format, ReviewFill fill) =>
        ColourOf(fill) is { } colour ? format.With("fillId", sheet.Fill(colour), "applyFill") : format;

    // those Excel itself offers for good, neutral and bad
    private static string? ColourOf(ReviewFill fill) => fill switch
    {
        ReviewFill.None => null,
        ReviewFill.Agrees => "E2EFDA",
        ReviewFill.Judge => "DDEBF7",
        ReviewFill.Explain => "FFEB9C",
        ReviewFill.Correct => "FFC7CE",
        ReviewFill.Head => "D9D9D9",
        _ => throw new ArgumentOutOfRangeException(nameof(fill), fill, "The fill is none of the named ones."),
    };

    private int Made((int, ReviewCellKind?, ReviewFill) key, Func<CellFormat> make)
    {
        if (!_made.TryGetValue(key, out var style))
        {
            _made.Add(key, style = sheet.Add(make()));
        }

        return style;
    }
}
