using System.Collections.Generic;

namespace PerfEval.Reporting;

/// <summary>条形图的一行: a bar under its name and its figure.</summary>
/// <param name="Name">What it is of.</param>
/// <param name="Figure">The figure it shows, in words.</param>
/// <param name="Length">How long it is, in hundredths of a percent of the width.</param>
/// <param name="Look">Its class.</param>
internal sealed record BarRow(string Name, string Figure, int Length, string Look = "bar")
{
    private const int Height = 38;
    private const int NameWidth = 6_000;

    /// <summary>The height of so many.</summary>
    public static int HeightOf(int rows) => rows * Height;

    /// <summary>Draws rows, one below the other.</summary>
    public static void Draw(SvgText svg, IReadOnlyList<BarRow> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var (row, y) = (rows[i], i * Height);
            svg.Open(0, y, NameWidth, 18).Text(0, 13, row.Name).Close()
                .Text(SvgText.Whole, y + 13, row.Figure, "end")
                .Bar("track", 0, y + 18, SvgText.Whole, 12);
            if (row.Length > 0)
            {
                svg.Bar(row.Look, 0, y + 18, row.Length, 12);
            }
        }
    }
}
