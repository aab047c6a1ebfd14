using System;
using System.Globalization;
using System.Linq;
using System.Text;
using PerfEval.Documents.Editing;

namespace PerfEval.Documents.Writing;

/// <summary>表样的样式表: the style sheet of a form: five looks, the last two also for percentages of each number of decimals.</summary>
internal static class FormStyles
{
    private const int FirstFormat = 164;
    private const int Percentages = 5;   // from none to four decimals

    // fonts, borders and alignments of the looks, in their order
    private static readonly (int Font, int Border, string Horizontal)[] Looks =
    [
        (1, 0, "center"), (0, 0, "center"), (2, 1, "center"), (0, 1, "center"), (0, 1, "left"),
    ];

    /// <summary>The number of a format.</summary>
    /// <param name="style">The look.</param>
    /// <param name="percentage">The decimals of a percentage; null for other cells.</param>
    public static int Number(FormStyle style, int? percentage) => percentage is { } decimals
        ? Looks.Length + ((style == FormStyle.Text ? Percentages : 0) + decimals)
        : (int)style;

    /// <summary>The part.</summary>
    public static string Write()
    {
        var xml = new StringBuilder(OpenParts.Head);
        xml.Append("<styleSheet xmlns=\"" + OpenParts.Main + "\">")
            .Append(CultureInfo.InvariantCulture, $"<numFmts count=\"{Percentages}\">");
        for (var decimals = 0; decimals < Percentages; decimals++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<numFmt numFmtId=\"{FirstFormat + decimals}\" formatCode=\"")
                .Append(decimals == 0 ? "0" : "0." + new string('0', decimals)).Append("%\"/>");
        }

        xml.Append("</numFmts><fonts count=\"3\">")
            .Append("<font><sz val=\"10.5\"/><name val=\"宋体\"/><family val=\"3\"/><charset val=\"134\"/></font>")
            .Append("<font><b/><sz val=\"18\"/><name val=\"黑体\"/><family val=\"3\"/><charset val=\"134\"/></font>")
            .Append("<font><b/><sz val=\"10.5\"/><name val=\"宋体\"/><family val=\"3\"/><charset val=\"134\"/></font></fonts>")
            .Append("<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>")
            .Append("<fill><patternFill patternType=\"gray125\"/></fill></fills>")
            .Append("<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>");
        foreach (var side in (string[])["left", "right", "top", "bottom"])
        {
            xml.Append(CultureInfo.InvariantCulture, $"<{side} style=\"thin\"><color auto=\"1\"/></{side}>");
        }

        xml.Append("<diagonal/></border></borders><cellStyleXfs count=\"1\">")
            .Append("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>")
            .Append(CultureInfo.InvariantCulture, $"<cellXfs count=\"{Looks.Length + (2 * Percentages)}\">");
        foreach (var style in Enum.GetValues<FormStyle>())
        {
            Append(xml, style, 0);
        }

        foreach (var style in (FormStyle[])[FormStyle.Value, FormStyle.Text])
        {
            foreach (var decimals in Enumerable.Range(0, Percentages))
            {
                Append(xml, style, FirstFormat + decimals);
            }
        }

        return xml.Append("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>")
            .Append("</styleSheet>").ToString();
    }

    private static void Append(StringBuilder xml, FormStyle style, int format)
    {
        var (font, border, horizontal) = Looks[(int)style];
        xml.Append(CultureInfo.InvariantCulture, $"<xf numFmtId=\"{format}\" fontId=\"{font}\" fillId=\"0\" borderId=\"{border}\" ")
            .Append("xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyBorder=\"1\" applyAlignment=\"1\">")
            .Append(CultureInfo.InvariantCulture, $"<alignment horizontal=\"{horizontal}\" vertical=\"center\" wrapText=\"1\"/></xf>");
    }
}
