using System;
using System.Collections.Generic;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace PerfEval.Documents.Pdf;

/// <summary>
/// 画出的线: the lines of a page, however they were drawn: as strokes, as thin filled boxes, or as the edges of stroked ones.
/// </summary>
internal static class Rulings
{
    // a box thinner than this is a line, and a line leaning less than this is straight
    private const double Thin = 2.5;
    private const double Shortest = 3;

    /// <summary>The lines of a page.</summary>
    /// <exception cref="PdfRefusal">There are more than are taken.</exception>
    public static List<Ruling> Of(Page page)
    {
        List<Ruling> rulings = [];
        foreach (var path in page.Paths)
        {
            if (path.IsClipping || !(path.IsStroked || path.IsFilled))
            {
                continue;
            }

            foreach (var subpath in path)
            {
                Add(rulings, subpath, path.IsStroked);
                if (rulings.Count > PdfLimits.MaxLines)
                {
                    throw new PdfRefusal(PdfWords.IsTooLarge);
                }
            }
        }

        return rulings;
    }

    private static void Add(List<Ruling> rulings, PdfSubpath subpath, bool isStroked)
    {
        if (subpath.GetBoundingRectangle() is not { } box)
        {
            return;
        }

        if (box.Height <= Thin || box.Width <= Thin)
        {
            AddLine(rulings, box.Left, box.Bottom, box.Right, box.Top);
        }
        else if (isStroked)
        {
            foreach (var command in subpath.Commands)
            {
                if (command is PdfSubpath.Line line)
                {
                    AddLine(rulings, line.From.X, line.From.Y, line.To.X, line.To.Y);
                }
                else if (command is PdfSubpath.Close && Ends(subpath) is var (first, last))
                {
                    AddLine(rulings, last.X, last.Y, first.X, first.Y);
                }
            }
        }
    }

    private static (PdfPoint First, PdfPoint Last)? Ends(PdfSubpath subpath)
    {
        PdfPoint? first = null;
        PdfPoint? last = null;
        foreach (var command in subpath.Commands)
        {
            if (command is PdfSubpath.Move move)
            {
                first = move.Location;
            }
            else if (command is PdfSubpath.Line line)
            {
                last = line.To;
            }
        }

        return first is { } from && last is { } to ? (from, to) : null;
    }

    private static void AddLine(List<Ruling> rulings, double x1, double y1, double x2, double y2)
    {
        var (width, height) = (Math.Abs(x1 - x2), Math.Abs(y1 - y2));
        if (height <= Thin && width >= Shortest)
        {
            rulings.Add(new Ruling(true, (y1 + y2) / 2, Math.Min(x1, x2), Math.Max(x1, x2)));
        }
        else if (width <= Thin && height >= Shortest)
        {
            rulings.Add(new Ruling(false, (x1 + x2) / 2, Math.Min(y1, y2), Math.Max(y1, y2)));
        }
    }
}
