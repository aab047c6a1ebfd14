using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch.Summaries;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Reporting;

/// <summary>
/// Writes the page of a batch from the top down: the figures of each standard for themselves, since their totals are never added up.
/// </summary>
internal sealed class BatchPageWriter(BatchSummary.ByStandard summary, Regions regions, Language language)
{
    private const int MostIndicators = 20;
    private const int MostRegions = 24;
    private const int MostGroups = 16;
    private const int MostUnits = 20;
    private const int Fewest = 6;

    private static readonly Ratio Half = Ratio.Of(1, 2);

    private static readonly BatchSummary.RollUpKind[] Kinds =
    [
        BatchSummary.RollUpKind.Region, BatchSummary.RollUpKind.FundingSize, BatchSummary.RollUpKind.Tier,
        BatchSummary.RollUpKind.CompetentDepartment, BatchSummary.RollUpKind.FiscalYear, BatchSummary.RollUpKind.Form,
        BatchSummary.RollUpKind.Own,
    ];

    private readonly HtmlText _html = HtmlPage.Begin(BatchWords.Heading.In(language), language, "batch.css");

    public string Write()
    {
        _html.Raw("\n<dl>\n");
        Field(BatchWords.Documents, NumberText.Of(summary.Lines));
        if (summary.ErrorLines > 0)
        {
            Field(BatchWords.ErrorLines, NumberText.Of(summary.ErrorLines));
        }

        _html.Raw("</dl>\n</header>\n<main>\n");
        if (summary.Standards.Count == 0)
        {
            _html.Element("p", In(BatchWords.NoResults));
        }

        var figure = new Figure(_html, language);
        foreach (var standard in summary.Standards)
        {
            _html.Raw("<section>\n").Element("h2", In(standard.StandardTitle)).Raw("\n");
            WriteStandard(standard, figure);
            _html.Raw("</section>\n");
        }

        return HtmlPage.End(_html);
    }

    private void WriteStandard(BatchSummary standard, Figure figure)
    {
        WriteHead(standard);
        GradesFigure.Write(figure, standard, language);
        if (standard.All.Totals.Units > 0)
        {
            new TotalsFigure(standard, language).Write(figure);
        }

        LossesFigure.Write(figure, BatchWords.LossesByLevel, standard.Losses, Most(MostIndicators), language);
        LossesFigure.Write(figure, BatchWords.LossesByIndicator, standard.Indicators, Most(MostIndicators), language);
        var names = new GroupNames(standard, regions, language);
        foreach (var kind in Kinds)
        {
            new GroupsFigure(
                standard, kind, names, Most(kind == BatchSummary.RollUpKind.Region ? MostRegions : MostGroups), language).Write(figure);
        }

        WriteEnds(standard);
        WriteUnknown(standard);
    }

    private void WriteHead(BatchSummary standard)
    {
        var (all, totals) = (standard.All, standard.All.Totals);
        _html.Raw("<dl>\n");
        Field(BatchWords.Standard, $"{standard.StandardId} · {standard.StandardVersion}");
        Field(BatchWords.Units, NumberText.Of(all.Units));
        if (totals.Units > 0)
        {
            Field(BatchWords.Mean, NumberText.Of(all.Mean));
            Field(BatchWords.Median, NumberText.Of(totals.Quantile(Half)!.Value));
            Field(BatchWords.LowestToHighest, $"{NumberText.Of(totals.Min!.Value)} – {NumberText.Of(totals.Max!.Value)}");
        }

        Field(BatchWords.OpenTotals, NumberText.Of(all.Ranged));
        _html.Raw("</dl>\n");
    }

    // where the one end names every unit there is, the other says nothing new
    private void WriteEnds(BatchSummary standard)
    {
        WriteUnits(BatchWords.Top, standard.Top, standard.All.Totals);
        if (standard.Top.Count < standard.All.Totals.Units)
        {
            WriteUnits(BatchWords.Bottom, standard.Bottom, standard.All.Totals);
        }
    }

    private void WriteUnits(LocalizedText heading, EquatableList<BatchSummary.RankedUnit> units, BatchSummary.Histogram totals)
    {
        if (units.Count == 0)
        {
            return;
        }

        List<BatchSummary.RankedUnit> shown = [.. units.Take(Most(MostUnits))];
        _html.Raw("<section class=\"units\">\n").Element("h3", In(heading))
            .Element("p class=\"note\"", BatchWords.EndsNote(shown.Count, units.Count, language))
            .Raw("\n<div class=\"wide\">\n<table>\n<thead><tr>");
        foreach (var head in (LocalizedText[])[BatchWords.Rank, PageWords.Subject, BatchWords.Total, BatchWords.Line])
        {
            _html.Element("th scope=\"col\"", In(head));
        }

        _html.Raw("</tr></thead>\n<tbody>\n");
        foreach (var unit in shown)
        {
            _html.Raw("<tr>").Element("td", NumberText.Of(totals.RankOf(unit.Total))).Element("th scope=\"row\"", unit.Name)
                .Element("td", NumberText.Of(unit.Total)).Element("td", NumberText.Plain(unit.Line)).Raw("</tr>\n");
        }

        _html.Raw("</tbody>\n</table>\n</div>\n</section>\n");
    }

    private void WriteUnknown(BatchSummary standard)
    {
        if (standard.All.Ranged > 0)
        {
            _html.Raw("<section class=\"units\">\n").Element("h3", In(BatchWords.Unknown))
                .Element("p", BatchWords.UnknownSay(standard.All, language)).Raw("\n</section>\n");
        }
    }

    // a page of several standards says less of each, and stays as small
    private int Most(int alone) => Math.Max(Fewest, alone / Math.Max(1, summary.Standards.Count));

    private void Field(LocalizedText label, string text) => _html.Element("dt", In(label)).Element("dd", text).Raw("\n");

    private string In(LocalizedText text) => text.In(language);
}
