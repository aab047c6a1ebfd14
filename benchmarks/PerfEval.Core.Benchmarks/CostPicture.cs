using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace PerfEval.Core.Benchmarks;

/// <summary>Draws curves on two logarithmic axes, as text a browser shows.</summary>
internal static class CostPicture
{
    private const int Width = 860;
    private const int Height = 480;
    private const int Left = 60;
    private const int Right = 250;
    private const int Top = 30;
    private const int Bottom = 50;

    private static readonly string[] Colours = ["#1b6ca8", "#c1440e", "#2e7d32", "#7b3fa0", "#b8860b", "#00838f", "#ad1457", "#5d4037", "#37474f", "#9e9d24", "#6a1b9a", "#ef6c00", "#455a64"];

    public static string Draw(IReadOnlyList<Curve> curves, string title)
    {
        var points = curves.SelectMany(curve => curve.Points).ToList();
        var (minX, maxX) = (Math.Log10(points.Min(p => p.Units)), Math.Log10(points.Max(p => p.Units)));
        var (minY, maxY) = (Math.Floor(Math.Log10(points.Min(p => p.Nanoseconds))), Math.Ceiling(Math.Log10(points.Max(p => p.Nanoseconds))));
        double X(int units) => Left + ((Math.Log10(units) - minX) / (maxX - minX) * (Width - Left - Right));
        double Y(double time) => Height - Bottom - ((Math.Log10(time) - minY) / (maxY - minY) * (Height - Top - Bottom));

        var text = new StringBuilder();
        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
        Line($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" font-family=\"sans-serif\" font-size=\"12\">");
        Line($"<rect width=\"{Width}\" height=\"{Height}\" fill=\"white\"/>");
        Line($"<text x=\"{Left}\" y=\"18\" font-size=\"14\">{title}</text>");
        for (var power = minY; power <= maxY; power++)
        {
            var time = Math.Pow(10, power);
            Line($"<line x1=\"{Left}\" y1=\"{Y(time):F1}\" x2=\"{Width - Right}\" y2=\"{Y(time):F1}\" stroke=\"#ddd\"/>");
            Line($"<text x=\"{Left - 6}\" y=\"{Y(time) + 4:F1}\" text-anchor=\"end\">{time:0.###}</text>");
        }

        foreach (var units in points.Select(p => p.Units).Distinct().Where(units => Math.Log10(units) % 1 < 1e-9))
        {
            Line($"<line x1=\"{X(units):F1}\" y1=\"{Top}\" x2=\"{X(units):F1}\" y2=\"{Height - Bottom}\" stroke=\"#ddd\"/>");
            Line($"<text x=\"{X(units):F1}\" y=\"{Height - Bottom + 18}\" text-anchor=\"middle\">{units}</text>");
        }

        // names stand in the order of the curves' ends, apart enough to be read
        var ends = curves.Select((curve, i) => (curve, i)).OrderBy(c => Y(c.curve.Points[^1].Nanoseconds)).ToList();
        var free = (double)Top;
        foreach (var (curve, i) in ends)
        {
            var colour = Colours[i % Colours.Length];
            var path = string.Join(" ", curve.Points.Select(p => string.Create(CultureInfo.InvariantCulture, $"{X(p.Units):F1},{Y(p.Nanoseconds):F1}")));
            free = Math.Max(free + 15, Y(curve.Points[^1].Nanoseconds) + 4);
            Line($"<polyline points=\"{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>");
            Line($"<text x=\"{Width - Right + 10}\" y=\"{free:F1}\" fill=\"{colour}\">{curve.Name}</text>");
        }

        Line($"</svg>");
        return text.ToString();
    }
}
