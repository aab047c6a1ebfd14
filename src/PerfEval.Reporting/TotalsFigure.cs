using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch.Summaries;
using PerfEval.Core.Findings;

namespace PerfEval.Reporting;

/// <summary>总分分布: a column for each point, in the colour of the grade it begins in, with the bounds of the grades marked.</summary>
internal sealed class TotalsFigure(BatchSummary summary, Language language)
{
    private const int Height = 150;
    private const int BoundHeight = 16;
    private const int ColumnsOfTable = 10;

    private readonly TotalBins _bins = new(summary.All.Totals, summary.Grades);

    public void Write(Figure figure)
    {
        var totals = summary.All.Totals;
        figure.Begin(BatchWords.Totals, BatchWords.TotalsNote(_bins.Width, language));
        figure.Draw(
            Top + Height + 20, BatchWords.Totals, BatchWords.TotalsSay(totals, summary.All.Mean, language),
            svg =>
            {
                DrawGrid(svg);
                DrawColumns(svg);
                DrawBounds(svg);
            });
        figure.Table(
            [
                BatchWords.TotalFrom.In(language),
                .. Enumerable.Range(0, ColumnsOfTable).Select(i => "+" + NumberText.Plain(i * _bins.Width)),
            ],
            Rows(), "stem");
        figure.End();
    }

    // each bound has its label on a line of its own, so that none covers another
    private int Top => summary.Grades.Bands.Count * BoundHeight;

    private void DrawGrid(SvgText svg)
    {
        var most = _bins.Counts.Max();
        var step = Ticks.Step(most, 4);
        for (long tick = 0; tick <= most; tick += step)
        {
            var y = Top + Height - (int)((Int128)tick * Height / most);
            svg.Line(0, y, SvgText.Whole, y);
            if (tick > 0)
            {
                svg.Text(0, y - 3, NumberText.Of(tick), look: "soft halo");
            }
        }

        var end = _bins.StartOf(_bins.Counts.Count);
        var between = Ticks.Step(end - _bins.Start, 6);
        for (var tick = Ticks.Above(_bins.Start, between); tick <= end; tick += between)
        {
            var place = NumberText.Place(tick - _bins.Start, end - _bins.Start);
            var anchor = place switch
            {
                < 200 => "start",
                > SvgText.Whole - 200 => "end",
                _ => "middle",
            };
            svg.Text(place, Top + Height + 14, NumberText.Plain(tick), anchor, "soft");
        }
    }

    private void DrawColumns(SvgText svg)
    {
        var (most, bins) = (_bins.Counts.Max(), _bins.Counts.Count);
        for (var i = 0; i < bins; i++)
        {
            if (_bins.Counts[i] > 0)
            {
                var (x, end) = (NumberText.Place(i, bins), NumberText.Place(i + 1, bins));
                var height = Math.Max(1, (int)((Int128)_bins.Counts[i] * Height / most));
                svg.Bar(
                    LookOf(_bins.StartOf(i)), x + 15, Top + Height - height, end - x - 30, height,
                    BatchWords.Bin(_bins.StartOf(i), _bins.Width, _bins.Counts[i], language));
            }
        }
    }

    private void DrawBounds(SvgText svg)
    {
        var bands = summary.Grades.Bands;
        for (var i = 0; i < bands.Count; i++)
        {
            if (bands[i].LowerBound > Points.Zero)
            {
                var (place, y) = (_bins.PlaceOf(bands[i].LowerBound), i * BoundHeight);
                svg.Line(place, y + 2, place, Top + Height, "bound")
                    .Text(
                        place, y + 12, " " + bands[i].In(language) + BatchWords.From(bands[i].LowerBound, language) + " ",
                        place > SvgText.Whole / 2 ? "end" : "start", "halo");
            }
        }
    }

    // ten columns a row, the rows at round numbers
    private IEnumerable<FigureRow> Rows()
    {
        var wide = _bins.Width * ColumnsOfTable;
        var end = _bins.StartOf(_bins.Counts.Count);
        for (var row = Ticks.Below(_bins.Start, wide); row < end; row += wide)
        {
            var cells = new string[ColumnsOfTable];
            for (var i = 0; i < cells.Length; i++)
            {
                var bin = ((row - _bins.Start) / _bins.Width) + i;
                cells[i] = bin >= 0 && bin < _bins.Counts.Count ? NumberText.Of(_bins.Counts[(int)bin]) : "";
            }

            yield return new FigureRow(NumberText.Plain(row), cells);
        }
    }

    private string LookOf(long points)
    {
        var bands = summary.Grades.Bands;
        var better = bands.Count(band => band.LowerBound.TenThousandths > (Int128)points * Points.From(1).TenThousandths);
        return GradeLook.Of(Math.Min(better, bands.Count - 1), bands.Count);
    }
}
