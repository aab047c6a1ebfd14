using System;
using System.IO;
using PerfEval.Core.Forms;
using PerfEval.Core.Tests.Design;
using PerfEval.Core.Tests.Json;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>The published tables, each against a golden file that was read beside the print.</summary>
public sealed class CaseTests
{
    public static TheoryData<string> Names { get; } = [.. CasePage.Names];

    [Fact]
    public void There_are_twenty_cases_each_with_a_golden_file()
    {
        Assert.Equal(20, CasePage.Names.Count);
        Assert.All(CasePage.Names, name => Assert.True(File.Exists(Golden(name)), name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_reads_and_rechecks_as_its_golden_file_says(string name)
    {
        // with UPDATE_CASES=1 the file is written where the sources are, to be looked at beside the print and checked in
        var page = CasePage.Of(name);
        if (Environment.GetEnvironmentVariable("UPDATE_CASES") == "1")
        {
            File.WriteAllText(Path.Combine(SourceTree.Root, "tests", "PerfEval.Core.Tests", "Corpus", "golden", "cases", name[..2] + ".txt"), page);
        }

        Assert.Equal(File.ReadAllText(Golden(name)), page);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_cell_of_a_case_is_written_back_as_it_stood(string name) =>
        Assert.Equal(CasePage.Form(name), FormWriter.Write(FormReader.Read(CasePage.Form(name))));

    private static string Golden(string name) => Path.Combine(CorpusFiles.Folder, "golden", "cases", name[..2] + ".txt");
}
