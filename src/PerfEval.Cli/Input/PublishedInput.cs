using System.Text;
using PerfEval.Cli.Texts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Forms;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Published;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Input;

/// <summary>读取公开文本: the text copy of a published report, from a file. It is a whole report and takes its standard as one.</summary>
internal static class PublishedInput
{
    // a table has none; one alone may be the caption of a table
    private const int FewestSections = 2;

    /// <summary>What a Chinese spreadsheet or editor saves where it does not save UTF-8.</summary>
    public static Encoding OtherEncoding { get; } = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    /// <summary>What a form or a report typed as JSON says.</summary>
    /// <exception cref="CliProblem">It is neither.</exception>
    public static PublishedReading OfJson(string path, byte[] utf8)
    {
        if (PerfEvalJson.ReadForm(utf8).TryGetValue(out var typed))
        {
            return PublishedReader.OfForm(FormReader.Read(typed));
        }

        return PerfEvalJson.ReadReport(utf8, ReadingMode.Lenient).TryGetValue(out var report)
            ? PerfEvalJson.ReadingOf(report)
            : throw Nothing(path);
    }

    /// <summary>That nothing of a report could be read.</summary>
    public static CliProblem Nothing(string path) => Problem(path, CliText.NothingUseful, CliText.GiveReport);

    /// <summary>The report a text holds; null where it holds none, or is a table without sections.</summary>
    /// <param name="bytes">The text.</param>
    /// <param name="isTable">Whether it can be read as a table.</param>
    public static PublishedReading? Find(byte[] bytes, bool isTable)
    {
        var reading = PublishedReader.ReadBytes(bytes, OtherEncoding);
        var isReport = isTable ? reading.Sections >= FewestSections || reading.HasText : reading.IsUseful;
        return isReport ? reading : null;
    }

    /// <summary>Assesses a report that was read of a text.</summary>
    public static AssessedFile Assess(string path, PublishedReading reading, StandardSelection? named)
    {
        var selection = named ?? Scorer.Select(reading.Report, BuiltInStandards.Catalog);
        var assessment = Assessor.Assess(reading.Report, selection, reading.Findings);
        return new AssessedFile(path, assessment, reading.SumRows, reading.AddressOf);
    }

    private static CliProblem Problem(string path, LocalizedText why, LocalizedText remedy) =>
        new(CliText.CannotReadDocument, FileInput.Name(path), [why], remedy);
}
