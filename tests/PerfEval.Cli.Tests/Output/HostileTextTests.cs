using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using PerfEval.Cli.Layout;
using PerfEval.Cli.Output;
using PerfEval.Cli.Tests.Running;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using Xunit;

namespace PerfEval.Cli.Tests.Output;

/// <summary>Whatever a file says, and whatever it is called: on the screen it stays one text among the page's own, and in JSON it is an escape.</summary>
public sealed class HostileTextTests
{
    private const string Forged = "PE9999 错误";

    private const string Hostile = "甲\r\n" + Forged + "\u001b]52;c;eA==\u0007\u001b[2J\u009b2K\u202e\u2066\u200b\u200f\u00ad\ufeff\u2028" + Forged + "\u2029\u0085\v\f" + Forged + "\b\u007f";

    private static readonly Lazy<string> LazyReport = new(() => Filled(File.ReadAllText(Seed.File), utf8 => PerfEvalJson.ReadReport(utf8).IsSuccess));
    private static readonly Lazy<string> LazyStandard = new(() => Filled(File.ReadAllText(Seed.Opening), utf8 => PerfEvalJson.ReadStandard(utf8).IsSuccess));

    public static TheoryData<string, bool> Verbs
    {
        get
        {
            TheoryData<string, bool> verbs = [];
            foreach (var verb in (string[])["evaluate", "check", "explain", "recheck", "standards", "--validate", "--compare"])
            {
                verbs.Add(verb, false);
                verbs.Add(verb, true);
            }

            return verbs;
        }
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void A_files_text_forges_no_line_moves_no_cursor_and_hides_nothing(string verb, bool isJson)
    {
        using var report = Scratch.Of(LazyReport.Value);
        using var standard = Scratch.Of(LazyStandard.Value);
        string[] arguments = verb switch
        {
            "standards" => ["standards", standard.Path],
            "--validate" => ["standards", "--validate", standard.Path],
            "--compare" => ["evaluate", report.Path, "--compare", standard.Path],
            "recheck" => ["recheck", report.Path, "--standard", standard.Path],
            _ => [verb, report.Path, "--standard", standard.Path],
        };

        var answer = Tool.Run([.. arguments, "--format", isJson ? "json" : "text"]);

        Assert.NotEqual(2, answer.ExitCode);
        Assert.Contains(Forged, answer.Output, StringComparison.Ordinal);
        Harmless(answer.Output);
    }

    [Theory]
    [InlineData("recheck", "{\"title\":\"@\",\"indicators\":[{\"l1\":\"@\",\"l3\":\"@\",\"target_text\":\"@\",\"actual_text\":\"@\",\"score\":\"@\"}],\"total_score\":\"99@\",\"grade\":\"@\"}")]
    [InlineData("recheck", "{\"@\":1,\"indicators\":[{\"l3\":\"a\",\"@\":1}]}")]
    [InlineData("evaluate", "{\"schema\":\"@\",\"kind\":\"@\"}")]
    [InlineData("evaluate", "{\"schema\":\"perfeval/1\",\"kind\":\"report\",\"@\":1,\"filedOn\":\"@\",\"completeness\":\"@\"}")]
    [InlineData("evaluate", "{\"@\":{\"@\":{}},,}")]
    public void A_form_and_a_refusal_are_as_harmless(string verb, string document)
    {
        using var file = Scratch.Of(document.Replace("\"@\"", JsonValue.Create(Hostile)!.ToJsonString(), StringComparison.Ordinal)
            .Replace("@\"", JsonValue.Create(Hostile)!.ToJsonString()[1..], StringComparison.Ordinal));

        var alone = Tool.Run(verb, file.Path);
        Harmless(alone.Output);
        Harmless(alone.Error);
        if (verb == "recheck")
        {
            var several = Tool.Run(verb, file.Path, file.Path);
            Harmless(several.Output);
            Assert.Equal(4, several.Lines.Count(line => line.Length > 0 && !line.StartsWith("                ", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("evaluate")]
    [InlineData("recheck")]
    [InlineData("standards", "--validate")]
    [InlineData("standards")]
    [InlineData("evaluate", "x.json", "--standard")]
    [InlineData("evaluate", "x.json", "--format")]
    [InlineData]
    public void A_word_of_the_command_line_is_as_harmless(params string[] arguments)
    {
        var answer = Tool.Run([.. arguments, Hostile]);

        Assert.Equal(2, answer.ExitCode);
        Harmless(answer.Output);
        Harmless(answer.Error);
    }

    [FactOnUnix]
    public void A_name_of_a_file_is_as_harmless()
    {
        var folder = Directory.CreateTempSubdirectory("perfeval-");
        try
        {
            var (report, broken) = (Path.Combine(folder.FullName, Named("a")), Path.Combine(folder.FullName, Named("b")));
            File.Copy(Seed.File, report);
            File.WriteAllText(broken, "a");
            foreach (var format in (string[])["text", "json"])
            {
                var answer = Tool.Run("recheck", report, broken, "--format", format);
                Harmless(answer.Output);
                Harmless(answer.Error);
                Harmless(Tool.Run("standards", "--validate", report, broken, "--format", format).Output);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        static string Named(string name) => name + Hostile.Replace('/', '-') + ".json";
    }

    [Fact]
    public void In_colours_too_only_the_page_itself_steers_the_terminal()
    {
        var screen = new Screen(Language.Chinese, new CellWidth(ambiguousIsWide: false), 80, hasColour: true);
        screen.Line(new Piece(Hostile, Tone.Error), Hostile);
        screen.Paragraph("", Hostile, Tone.Strong);
        screen.Paragraph("标题：", Hostile);
        screen.Heading(Hostile);
        var table = new TextTable(screen.Cells, new Column("名称"), new Column("得分", IsNumeric: true));
        table.Row(Hostile, new Piece(Hostile, Tone.Warning));
        screen.Lines(table.Render(80));

        Harmless(System.Text.RegularExpressions.Regex.Replace(screen.ToString(), "\u001b\\[[0-9;]*m", ""));
    }

    [Fact]
    public void Half_a_character_is_shown_as_one_that_is_missing() => Assert.Equal("a\ufffdb", PlainText.Line("a\ud800b"));

    [Fact]
    public void A_rare_character_and_a_full_width_blank_stay_as_they_are() => Assert.Equal("𠮷\u3000村“甲”…—𫟅", PlainText.Line("𠮷\u3000村“甲”…—𫟅"));

    private static void Harmless(string output)
    {
        Assert.DoesNotContain(output, c => c != '\n' && char.IsControl(c));
        Assert.DoesNotContain(output.EnumerateRunes(), rune => Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);
        Assert.DoesNotContain(output.Split('\n'), line => line.StartsWith(Forged, StringComparison.Ordinal));
    }

    // every text of a document that may be anything is the hostile one
    private static string Filled(string document, Func<byte[], bool> isRead)
    {
        var root = JsonNode.Parse(document)!;
        List<string> kept = [];
        foreach (var text in Texts(root).ToList())
        {
            var (parent, name, index) = (text.Parent!, text.Parent is JsonObject ? text.GetPropertyName() : "", text.Parent is JsonArray ? text.GetElementIndex() : 0);
            Put(parent, name, index, Hostile);
            if (!isRead(Encoding.UTF8.GetBytes(root.ToJsonString())))
            {
                Put(parent, name, index, text.GetValue<string>());
                kept.Add(name);
            }
        }

        Assert.True(kept.Count < Texts(root).Count());
        return root.ToJsonString();
    }

    private static void Put(JsonNode parent, string name, int index, string value)
    {
        if (parent is JsonObject members)
        {
            members[name] = value;
        }
        else
        {
            parent[index] = value;
        }
    }

    private static IEnumerable<JsonValue> Texts(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Texts(member.Value)),
        JsonArray items => items.SelectMany(Texts),
        JsonValue value when value.TryGetValue<string>(out _) => [value],
        _ => [],
    };
}
