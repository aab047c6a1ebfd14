using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Reporting;

/// <summary>失分构成: what was lost, a bar a first level or indicator, the greatest loss first.</summary>
internal static class LossesFigure
{
    /// <param name="figure">Where to write.</param>
    /// <param name="heading">What is lost by.</param>
    /// <param name="losses">The losses.</param>
    /// <param name="most">How many are shown; the others are one row of the table.</param>
    /// <param name="language">The language of the page.</param>
    public static void Write(
        Figure figure, LocalizedText heading, EquatableList<BatchScores.GroupLoss> losses, int most, Language language)
    {
        if (losses.Count == 0)
        {
            return;
        }

        List<BatchScores.GroupLoss> ranked =
            [.. losses.OrderByDescending(loss => loss.Lost).ThenBy(loss => loss.Name, StringComparer.Ordinal)];
        List<BatchScores.GroupLoss> shown = [.. ranked.Take(most)];
        var (greatest, all) = (ranked[0].Lost, SumOf(ranked));
        figure.Begin(heading, BatchWords.LossesNote(shown.Count, ranked.Count, language));
        figure.Draw(
            BarRow.HeightOf(shown.Count), heading, BatchWords.LossesSay(ranked[0], all, language),
            svg => BarRow.Draw(
                svg,
                [
                    .. shown.Select(loss => new BarRow(
                        loss.Name, BatchWords.Lost(loss, language),
                        NumberText.Place(loss.Lost.TenThousandths, greatest.TenThousandths))),
                ]));
        var rows = shown.Select(loss => new FigureRow(loss.Name, CellsOf(loss, all)));
        if (shown.Count < ranked.Count)
        {
            var name = BatchWords.Others(ranked.Count - shown.Count, language);
            rows = rows.Append(new FigureRow(name, CellsOf(Together(name, ranked.Skip(shown.Count)), all), IsRest: true));
        }

        figure.Table(
            [
                BatchWords.Name.In(language), BatchWords.LostPoints.In(language), BatchWords.FullPoints.In(language),
                BatchWords.LossRate.In(language), BatchWords.ShareOfLoss.In(language),
            ],
            rows);
        figure.End();
    }

    private static string[] CellsOf(BatchScores.GroupLoss loss, Points all) =>
    [
        NumberText.Of(loss.Lost), NumberText.Of(loss.Points),
        NumberText.Percent(loss.Lost.TenThousandths, loss.Points.TenThousandths),
        NumberText.Percent(loss.Lost.TenThousandths, all.TenThousandths),
    ];

    private static BatchScores.GroupLoss Together(string name, IEnumerable<BatchScores.GroupLoss> losses) => losses.Aggregate(
        new BatchScores.GroupLoss(name, Points.Zero, Points.Zero),
        (sum, loss) => new BatchScores.GroupLoss(name, sum.Points + loss.Points, sum.Lost + loss.Lost));

    private static Points SumOf(IEnumerable<BatchScores.GroupLoss> losses) => Together("", losses).Lost;
}
