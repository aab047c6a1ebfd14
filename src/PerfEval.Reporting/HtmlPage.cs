using System.IO;
using PerfEval.Core.Findings;

namespace PerfEval.Reporting;

/// <summary>页面的框架: what every page begins and ends with. It fetches nothing and runs nothing.</summary>
internal static class HtmlPage
{
    private const string Common = "page.css";

    /// <summary>Begins a page: all up to the main part, the header still open.</summary>
    /// <param name="title">The title, which is the first heading too.</param>
    /// <param name="language">The language of the page.</param>
    /// <param name="style">The style sheet of pages of this kind, besides that of all pages.</param>
    public static HtmlText Begin(string title, Language language, string style) => new HtmlText()
        .Raw("<!DOCTYPE html>\n<html lang=\"").Raw(language == Language.English ? "en" : "zh-CN")
        .Raw("\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
        .Element("title", title).Raw("\n<style>\n").Raw(Resource(Common)).Raw(Resource(style))
        .Raw("</style>\n</head>\n<body>\n<header>\n").Element("h1", title);

    /// <summary>The page, ended behind its main part.</summary>
    public static string End(HtmlText html) => html.Raw("</main>\n</body>\n</html>\n").ToString();

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(HtmlPage).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
