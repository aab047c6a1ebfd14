using System;
using Xunit;

namespace PerfEval.Documents.Tests.Fuzzing;

/// <summary>A short run of changed Office files and PDFs, the same ones every time.</summary>
public sealed class OfficeFuzzTests
{
    [Fact]
    public void No_changed_file_is_a_crash()
    {
        var run = new OfficeFuzz(seed: 20_221_130);

        run.Go(3_000);

        Assert.True(run.Broken.Count == 0, string.Join(Environment.NewLine, run.Broken));
        Assert.Contains(run.Outcomes.Keys, outcome => outcome.EndsWith(nameof(DocumentKind.Pdf), StringComparison.Ordinal));
        Assert.True(run.Outcomes.Count > 5, $"only {run.Outcomes.Count} outcomes: the files are all alike");
    }
}
