using System;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using PerfEval.Core.Json;
using PerfEval.Core.Tests.Design;
using PerfEval.Core.Tests.Fixtures;
using Xunit;

namespace PerfEval.Core.Tests.Readme;

/// <summary>The README is short, and each of its programs is compiled and run as a newcomer would, so that it cannot drift from the library.</summary>
public sealed partial class ReadmeTests(SamplePrograms programs) : IClassFixture<SamplePrograms>
{
    private const int MostLines = 120;
    private const int MostCharacters = 160;
    private const int FirstLines = 25;
    private const int MostTypes = 15;

    [Fact]
    public void It_is_short() => Assert.InRange(ReadmePage.Lines.Length, 1, MostLines);

    [Fact]
    public void No_line_runs_off_the_screen() => Offenders.None(ReadmePage.Lines.Where(line => line.Length > MostCharacters));

    private static readonly string[] StandFirst =
        ["\ndotnet run --project src/PerfEval.Cli -- evaluate ", "\ndotnet test\n", "dotnet add package PerfEval.Core", "```csharp"];

    [Fact]
    public void Both_commands_the_install_line_and_the_first_program_come_first()
    {
        var first = string.Join('\n', ReadmePage.Lines.Take(FirstLines));

        Offenders.None(StandFirst.Where(text => !first.Contains(text, StringComparison.Ordinal)));
    }

    [Fact]
    public void There_are_four_programs() => Assert.Equal(4, ReadmePage.Samples.Count);

    [Fact]
    public void Few_types_are_needed_for_all_of_them()
    {
        var types = ReadmePage.Samples.SelectMany(sample => ReadmePage.TypesIn(sample.Program, CoreAssembly.PublicTypes)).Distinct().ToList();

        Assert.Contains("Assessor", types);
        Assert.True(types.Count <= MostTypes, string.Join(", ", types));
    }

    [Fact]
    public void Types_are_counted_and_members_of_their_name_are_not() => Assert.Equal(
        ["Scorer"], ReadmePage.TypesIn("using PerfEval.Core.Batch;\nScorer.Score(x.Findings, Foo.Points, new() { Money = 1 });\n", CoreAssembly.PublicTypes));

    [Fact]
    public void The_table_of_the_seed_is_built_in_twelve_lines()
    {
        var program = ReadmePage.Samples[1].Program.Split('\n').SkipWhile(line => !line.StartsWith("var report", StringComparison.Ordinal));

        Assert.InRange(program.TakeWhile(line => line != "};").Count() + 1, 5, 12);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_program_prints_what_the_readme_says(int sample) =>
        Assert.Equal(ReadmePage.OutputOf(sample, programs.Run($"sample{sample}")), programs.Run($"sample{sample}"));

    [Fact]
    public async Task The_endpoint_answers_what_the_readme_says()
    {
        using var host = programs.Start("sample3", "--urls", "http://127.0.0.1:0");
        try
        {
            string? line;
            while ((line = await host.StandardOutput.ReadLineAsync()) is not null && !Listening().IsMatch(line))
            {
            }

            using var client = new HttpClient { BaseAddress = new Uri(Listening().Match(line ?? "").Groups[1].Value) };
            var asked = Curl().Match(ReadmePage.Samples[3].Output);
            using var refused = await client.PostAsync("/assessments", new StringContent(asked.Groups[2].Value, Encoding.UTF8));
            using var answer = await client.PostAsync("/assessments", new ByteArrayContent(Samples.ReceptionCentre2020Json()));

            var errors = JsonDocument.Parse(await refused.Content.ReadAsStringAsync()).RootElement.GetProperty("errors");
            var found = $"{asked.Groups[1].Value}{errors.GetRawText()}\n";
            Assert.Equal(ReadmePage.OutputOf(3, found), found);
            var record = PerfEvalJson.ParseEvaluation(await answer.Content.ReadAsByteArrayAsync());
            Assert.Equal(("100", Seed.Report.Subject.Name), (record.Evaluation.Total.ToString(), record.SubjectName));
        }
        finally
        {
            host.Kill();
        }
    }

    // what it prints is compared there, so the page of the package prints the same
    [Fact]
    public void The_page_of_the_package_begins_with_the_first_program_of_the_readme() => Assert.Contains(
        $"```csharp\n{ReadmePage.Samples[0].Program}```\n\n```text\n{ReadmePage.Samples[0].Output}```",
        System.IO.File.ReadAllText(System.IO.Path.Combine(SourceTree.Root, "src", "PerfEval.Core", "PACKAGE.md")).ReplaceLineEndings("\n"),
        StringComparison.Ordinal);

    [Fact]
    public void Every_example_in_the_documentation_of_a_member_compiles_and_runs()
    {
        Assert.True(DocExamples.All.Count >= 10, $"{DocExamples.All.Count}");
        var printed = programs.Run("examples");
        Assert.True(printed.EndsWith("all examples ran\n", StringComparison.Ordinal), printed);
    }

    [Fact]
    public void A_program_that_does_not_compile_is_noticed() => Assert.False(programs.IsBuilt("nonsense"));

    [GeneratedRegex("Now listening on: (http://[0-9.:]+)")]
    private static partial Regex Listening();

    [GeneratedRegex("^(.*--data '(.*?)'.*?\n)")]
    private static partial Regex Curl();
}
