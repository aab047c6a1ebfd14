using System;
using System.IO;
using System.Linq;
using System.Text;
using PerfEval.Cli.Tests.Running;
using PerfEval.Core.Json;
using PerfEval.Core.Standards;
using Xunit;

namespace PerfEval.Cli.Tests.Commands;

/// <summary><c>standards --new</c> and <c>standards --try</c>: how a bureau comes to a standard of its own.</summary>
public sealed class TrialTests
{
    [Fact]
    public void A_draft_from_a_filled_form_is_a_sound_standard_all_of_it_chosen()
    {
        var answer = Tool.Run("standards", "--new", Seed.File);
        var draft = PerfEvalJson.ParseStandard(Encoding.UTF8.GetBytes(answer.Output));

        Assert.Equal((0, "draft-2020"), (answer.ExitCode, draft.Id));
        Assert.Equal(["产出指标", "满意度指标"], draft.FirstLevels.AsEnumerable().Select(level => level.Value.Name));
        Assert.Equal(10m, draft.ExecutionPoints?.Value.Value);
        Assert.All(draft.FirstLevels.AsEnumerable(), level => Assert.Equal(Evidence.Chosen, level.Source.Evidence));

        using var file = Scratch.Of(answer.Output);
        Assert.Equal(0, Tool.Run("standards", "--validate", file.Path).ExitCode);
        Assert.Contains("100", Tool.Run("standards", "--try", file.Path, Seed.File).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_trial_tells_both_totals_and_the_change()
    {
        var answer = Tool.Run("standards", "--try", Seed.Opening, Seed.File);

        Assert.Equal(0, answer.ExitCode);
        Assert.Contains(answer.Lines, line => line.Contains("hunan-department-2020 ", StringComparison.Ordinal)
            && line.Contains("94.95", StringComparison.Ordinal) && line.Contains("-5.05", StringComparison.Ordinal));
        var json = Tool.Run("standards", "--try", Seed.Opening, Seed.File, "--format", "json");
        Assert.Single(json.Json.AsArray());
    }

    [Fact]
    public void A_trial_without_a_form_or_beside_an_id_is_misused()
    {
        Assert.Equal(2, Tool.Run("standards", "--try", Seed.Opening).ExitCode);
        Assert.Equal(2, Tool.Run("standards", "as-filed", "--new", Seed.File).ExitCode);
    }

    [Fact]
    public void A_file_may_be_based_on_the_one_beside_it_but_not_on_one_elsewhere()
    {
        var folder = Directory.CreateTempSubdirectory("perfeval-based-").FullName;
        try
        {
            Write("province", "hunan-department-2020");
            Write("city", "province");
            Write("round", "round");
            Write("outside", "../province");

            Assert.Equal(0, Tool.Run("standards", Path.Combine(folder, "city.json")).ExitCode);
            Assert.Equal(0, Tool.Run("standards", "--validate", Path.Combine(folder, "city.json")).ExitCode);
            Assert.Contains("round → round", Tool.Run("standards", Path.Combine(folder, "round.json")).Error, StringComparison.Ordinal);
            Assert.Contains("../province", Tool.Run("standards", Path.Combine(folder, "outside.json")).Error, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        void Write(string id, string basedOn) => File.WriteAllText(
            Path.Combine(folder, id + ".json"),
            $$"""{"schema": "perfeval/1", "kind": "standard", "id": "{{id}}", "version": "1", "basedOn": "{{basedOn}}"}""");
    }
}
