using System;
using System.IO;
using System.Text.Json.Nodes;
using PerfEval.Cli.Tests.Running;
using PerfEval.Documents;
using Xunit;

namespace PerfEval.Cli.Tests.Commands;

/// <summary><c>perfeval read FILE -o FORM.xlsx</c>: the official form.</summary>
public sealed class OfficialFormTests : IDisposable
{
    private readonly string _form = Path.Combine(Path.GetTempPath(), $"perfeval-{Guid.NewGuid():N}.XLSX");

    [Fact]
    public void A_report_is_kept_as_the_official_form_which_comes_to_the_same_scores()
    {
        var answer = Tool.Run("read", Seed.File, "-o", _form);

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Equal(DocumentKind.Workbook, DocumentReader.KindOf(File.ReadAllBytes(_form)));
        Assert.Equal(Scores(Seed.File), Scores(_form));

        static string Scores(string file)
        {
            var rows = Tool.Run("evaluate", file, "--standard", "as-filed", "--format", "json").Json["rows"]!.AsArray();
            var scores = new JsonArray();
            foreach (var row in rows)
            {
                scores.Add(row!["score"]?.DeepClone());
            }

            return scores.ToJsonString();
        }
    }

    [Fact]
    public void Any_other_name_is_a_report()
    {
        using var kept = Scratch.Of("");

        Assert.Equal(0, Tool.Run("read", Seed.File, "-o", kept.Path).ExitCode);
        Assert.Equal(DocumentKind.Json, DocumentReader.KindOf(File.ReadAllBytes(kept.Path)));
    }

    public void Dispose() => File.Delete(_form);
}
