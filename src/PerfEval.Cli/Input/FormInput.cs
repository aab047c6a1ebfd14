using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PerfEval.Cli.Texts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Input;

/// <summary>一份填报表及其复核: a form from a file, typed and rechecked. A report document of the schema perfeval/1 is rechecked too.</summary>
internal sealed class FormInput
{
    // what a Chinese spreadsheet saves as CSV
    private static readonly Encoding SpreadsheetEncoding = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    private FormInput(string path, SelfEvaluation report, FiledForm? form, FormReading? reading, EquatableList<Finding> notes, StandardSelection? named)
    {
        Path = path;
        var selection = named ?? BuiltInStandards.Catalog.Select(reading?.Query ?? Scorer.QueryOf(report));
        Assessment = Assessor.Assess(report, selection, [.. reading?.Findings ?? default, .. notes]);
        Rows = RowsOf(report, form, reading);
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>评定结果.</summary>
    public Assessment Assessment { get; }

    /// <summary>指标行, in the order printed.</summary>
    public IReadOnlyList<PrintedRow> Rows { get; }

    /// <summary>Reads a file: JSON by its first character, else delimited text.</summary>
    /// <exception cref="CliProblem">It cannot be read.</exception>
    public static FormInput Read(string path, StandardSelection? named)
    {
        var bytes = FileInput.Read(path, CliText.CannotReadForm);
        if (!LooksLikeJson(bytes))
        {
            return FormSheet.ReadBytes(bytes, SpreadsheetEncoding).TryGetForm(out var form, out var problem)
                ? Of(path, form, default, named)
                : throw new CliProblem(
                    CliText.CannotReadForm, FileInput.Name(path), [new LocalizedText(problem.Message(Language.Chinese), problem.Message(Language.English))],
                    CliText.RemedyOf(problem.Kind));
        }

        var read = PerfEvalJson.ReadForm(bytes);
        if (read.TryGetValue(out var typed))
        {
            return Of(path, typed, read.Findings, named);
        }

        var report = PerfEvalJson.ReadReport(bytes, ReadingMode.Lenient);
        return report.TryGetValue(out var value)
            ? new FormInput(path, value, null, null, report.Findings, named)
            : throw JsonRefusal.Of(CliText.CannotReadForm, path, read.Errors);
    }

    private static bool LooksLikeJson(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        var first = bytes.IndexOfAnyExcept(" \t\r\n"u8);
        return first < 0 || bytes[first] is (byte)'{' or (byte)'[';
    }

    private static FormInput Of(string path, FiledForm form, EquatableList<Finding> notes, StandardSelection? named)
    {
        var reading = FormReader.Read(form);
        return new FormInput(path, reading.Report, form, reading, notes, named);
    }

    private static List<PrintedRow> RowsOf(SelfEvaluation report, FiledForm? form, FormReading? reading)
    {
        var leaves = report.Rows.ToDictionary(row => (row.GoalIndex, row.Indicator.Id), row => row.Leaf);
        List<PrintedRow> rows = reading is null ? [.. report.Rows.Select(row => new PrintedRow(row.GoalIndex, row.Leaf, null, null))] : [];
        for (var i = 0; i < (reading?.Rows.Count ?? 0); i++)
        {
            var row = reading!.Rows[i];
            if (row.IsSum)
            {
                rows.Add(new PrintedRow(row.GoalIndex, null, null, form!.IndicatorRows[i]));
                continue;
            }

            var memo = row.MemoIndex is { } index ? report.Goals[row.GoalIndex].ResultOf(row.IndicatorId).MemoItems[index] : null;
            rows.Add(new PrintedRow(row.GoalIndex, leaves[(row.GoalIndex, row.IndicatorId)], memo, null));
        }

        return rows;
    }
}
