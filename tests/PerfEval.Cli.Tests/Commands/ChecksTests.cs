using System;
using System.Linq;
using PerfEval.Cli.Tests.Layout;
using PerfEval.Cli.Tests.Running;
using PerfEval.Core.Assessing;
using Xunit;

namespace PerfEval.Cli.Tests.Commands;

public sealed class ChecksTests
{
    [Fact]
    public void Every_code_has_a_line_with_its_severity_what_it_looks_at_and_its_origin()
    {
        var answer = Tool.Run("checks");
        var codes = answer.Lines.Where(line => line.StartsWith("PE", StringComparison.Ordinal)).Select(line => line[..6]);

        Assert.Equal(0, answer.ExitCode);
        Assert.Equal(Assessor.Kinds.Select(kind => kind.Code.ToString()), codes);
        Assert.Contains(answer.Lines, line => Eye.Cells(line) is ["PE1101", "疑点", "合计栏空白", "资金表合计行与来源行", "表式 A1"]);
    }

    [Fact]
    public void The_same_as_a_document()
    {
        var checks = Tool.Run("checks", "--format", "json", "--lang", "en").Json["checks"]!.AsArray();

        Assert.Equal(Assessor.Kinds.Count, checks.Count);
        var first = checks[0]!;
        Assert.Equal(
            ("PE1101", "warning", "blank", "A1", "total and source lines of the funds", "form"),
            (Text("code"), Text("severity"), Text("concern"), Text("origin"), Text("looksAt"), Text("basis")));

        string Text(string member) => first[member]!.GetValue<string>();
    }
}
