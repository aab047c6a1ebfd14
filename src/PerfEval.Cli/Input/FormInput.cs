using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using PerfEval.Cli.Texts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Input;

/// <summary>读取填报表: a form from a file, typed and assessed. A report document of the schema perfeval/1 is assessed too.</summary>
internal static class FormInput
{
    // what a Chinese spreadsheet saves as CSV
    private static readonly Encoding SpreadsheetEncoding = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    /// <summary>Reads a file: JSON by its first character, else delimited text.</summary>
    /// <param name="path">The file, or - for standard input.</param>
    /// <param name="named">The standard the user named; null to let the form decide.</param>
    /// <exception cref="CliProblem">It cannot be read.</exception>
    public static AssessedFile Assess(string path, StandardSelection? named) =>
        Only(path, AssessAll(path, named), CliText.CannotReadForm);

    /// <summary>Reads a file: JSON by its first character, else delimited text, of which one may hold several forms.</summary>
    /// <param name="path">The file, or - for standard input.</param>
    /// <param name="named">The standard the user named; null to let the form decide.</param>
    /// <exception cref="CliProblem">It cannot be read.</exception>
    public static IReadOnlyList<AssessedFile> AssessAll(string path, StandardSelection? named)
    {
        var bytes = FileInput.Read(path, CliText.CannotReadForm);
        if (!LooksLikeJson(bytes))
        {
            return AssessTexts(path, bytes, named, CliText.CannotReadForm);
        }

        if (TryForm(path, bytes, named) is { } filed)
        {
            return [filed];
        }

        var report = PerfEvalJson.ReadReport(bytes, ReadingMode.Lenient);
        return report.TryGetValue(out var value)
            ? [new AssessedFile(path, Assessor.Assess(value, named ?? Scorer.Select(value, BuiltInStandards.Catalog), report.Findings))]
            : throw JsonRefusal.Of(CliText.CannotReadForm, path, PerfEvalJson.ReadForm(bytes).Errors);
    }

    /// <summary>A form typed as JSON; null where the document is none.</summary>
    public static AssessedFile? TryForm(string path, byte[] bytes, StandardSelection? named)
    {
        var read = PerfEvalJson.ReadForm(bytes);
        return read.TryGetValue(out var typed) ? Assess(path, typed, read.Findings, named) : null;
    }

    /// <summary>Reads a text: the copy of a published report where it has sections, or no row of heads; else a table.</summary>
    /// <param name="path">The file.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="named">The standard the user named; null to let the text decide.</param>
    /// <param name="what">What is said where it is neither.</param>
    /// <exception cref="CliProblem">It is neither.</exception>
    public static AssessedFile AssessText(string path, byte[] bytes, StandardSelection? named, LocalizedText what) =>
        Only(path, AssessTexts(path, bytes, named, what), what);

    private static IReadOnlyList<AssessedFile> AssessTexts(string path, byte[] bytes, StandardSelection? named, LocalizedText what)
    {
        var sheet = FormSheet.ReadBytes(bytes, SpreadsheetEncoding);
        var isTable = sheet.TryGetForm(out _, out var problem);
        if (PublishedInput.Find(bytes, isTable) is { } reading)
        {
            return [PublishedInput.Assess(path, reading, named)];
        }

        return isTable
            ? [.. sheet.Forms.Select((form, i) => Assess(NameOf(path, i, sheet.Forms.Count), form, default, named))]
            : throw new CliProblem(
                what,
                FileInput.Name(path),
                [new LocalizedText(problem!.Message(Language.Chinese), problem.Message(Language.English))],
                CliText.RemedyOf(problem.Kind));
    }

    private static AssessedFile Only(string path, IReadOnlyList<AssessedFile> files, LocalizedText what) => files switch
    {
        [var only] => only,
        { Count: var count } => throw new CliProblem(
            what, FileInput.Name(path), [CliText.SeveralForms.With(count)], CliText.GiveOneForm),
    };

    private static AssessedFile Assess(string path, FiledForm form, EquatableList<Finding> notes, StandardSelection? named)
    {
        var reading = FormReader.Read(form);
        var selection = named ?? BuiltInStandards.Catalog.Select(reading.Query);
        return new AssessedFile(path, Assessor.Assess(reading.Report, selection, [.. reading.Findings, .. notes]), reading.SumRows);
    }

    // the forms of one file are told apart by their numbers
    private static string NameOf(string path, int index, int count) =>
        count == 1 ? path : path + "#" + (index + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether bytes begin as a JSON document does, or are none.</summary>
    public static bool LooksLikeJson(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        var first = bytes.IndexOfAnyExcept(" \t\r\n"u8);
        return first < 0 || bytes[first] is (byte)'{' or (byte)'[';
    }
}
