using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Grids;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;

namespace PerfEval.Reporting.Tests;

/// <summary>A page read back: it is well formed as XML too, so that nothing of a form can be taken for a tag.</summary>
internal static class Page
{
    /// <summary>The page of a report laid out as the ministry prints the form.</summary>
    public static XElement Of(SelfEvaluation report, Language language = Language.Chinese) =>
        Parse(FormPage.Of(Assessor.Assess(report, BuiltInStandards.Catalog), language));

    /// <summary>The page of a grid as it was filed.</summary>
    public static XElement Of(FormGrid grid, Language language = Language.Chinese)
    {
        var reading = FormReader.Read(FormSheet.Read(grid).Form ?? new FiledForm());
        var selection = BuiltInStandards.Catalog.Select(reading.Query);
        return Parse(FormPage.Of(Assessor.Assess(reading.Report, selection, reading.Findings), grid, reading.AddressOf, language));
    }

    /// <summary>The root element of a page.</summary>
    public static XElement Parse(string html)
    {
        using var reader = XmlReader.Create(new StringReader(html), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }

    /// <summary>The text of an element, a line break being one.</summary>
    public static string Text(XElement element) =>
        string.Concat(element.DescendantNodes().Select(node => node is XText text ? text.Value : IsBreak(node) ? "\n" : ""));

    /// <summary>The rows of the form, each the cells of the filed part and the two beside it.</summary>
    public static List<List<XElement>> Rows(XElement page) =>
        [.. page.Descendants("tbody").Elements("tr").Select(row => row.Elements("td").ToList())];

    private static bool IsBreak(XNode node) => node is XElement { Name.LocalName: "br" };
}
