using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Fuzzing.Tests.Running;

namespace PerfEval.Core.Fuzzing.Tests.Oracles;

/// <summary>What holds of every form that was read: it is written back cell by cell, every cell of it went somewhere, and the report it says is as good as any.</summary>
internal static class FormPromises
{
    public static FormReading Hold(FiledForm form, Traits traits, bool thorough)
    {
        var reading = FormReader.Read(form);
        Promise.Holds(FormWriter.Write(reading).Equals(form), "a form is written back as it was filled in", "another form");
        foreach (var cell in reading.Cells)
        {
            traits.Add(10, ((int)cell.Column * 16) + (int)cell.ReadAs);
        }

        foreach (var finding in reading.Findings)
        {
            traits.Add(11, finding.Code.ToString());
            if (thorough)
            {
                _ = finding.Message(Language.Chinese) + finding.Message(Language.English);
            }
        }

        if (thorough)
        {
            ReportPromises.Hold(reading.Report, traits);
        }

        return reading;
    }

    /// <summary>Each text of a document stands in some cell of the form.</summary>
    public static void EachTextIsKept(FiledForm form, IEnumerable<(string Pointer, string Text)> texts)
    {
        HashSet<string> cells = [.. Cells(form)];
        foreach (var (pointer, text) in texts)
        {
            Promise.Holds(string.IsNullOrWhiteSpace(text) || cells.Contains(text) || Enum.TryParse<Reports.Completeness>(text, true, out _), "each text is kept in a cell", $"{pointer}: {text}");
        }
    }

    private static IEnumerable<string> Cells(object? part) => part switch
    {
        null => [],
        string text => [text],
        System.Collections.IEnumerable list => list.Cast<object?>().SelectMany(Cells),
        FiledForm or FiledFundingRow or FiledGoal or FiledIndicatorRow => part.GetType().GetProperties().Where(p => p.GetIndexParameters().Length == 0).SelectMany(p => Cells(p.GetValue(part))),
        _ => [],
    };
}
