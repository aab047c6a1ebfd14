using System.Linq;
using System.Text;
using PerfEval.Core.Checking;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Reports;
using Xunit;

namespace PerfEval.Core.Tests.Json.Forms;

/// <summary>The door for forms: strict about the document, open to whatever a cell says.</summary>
public sealed class FormJsonTests
{
    [Theory]
    [InlineData("""{"funds":[{"executed":"90","executed":"100"}]}""", "/funds/0/executed")]
    [InlineData("""{"funds":{"rows":[{"executed":"90","executed":"100"}]}}""", "/funds/rows/0/executed")]
    [InlineData("""{"funds":[{"executed":"90","\u0065xecuted":"100"}]}""", "/funds/0/executed")]
    [InlineData("""{"indicators":[{"l3":"甲"},{"score":50,"score":1}]}""", "/indicators/1/score")]
    [InlineData("""{"indicators":[{"target_parts":{"op":"≥","op":"≤"}}]}""", "/indicators/0/target_parts/op")]
    [InlineData("""{"indicators":[],"total_score":1,"total_score":1}""", "/total_score")]
    [InlineData("""{"indicators":[],"indicators":[{"l3":"甲"}]}""", "/indicators")]
    [InlineData("""{"indicators":[],"remark":1,"remark":2}""", "/remark")]
    [InlineData("""{"indicators":[],"goals":[{"goal":1,"goal":null}]}""", "/goals/0/goal")]
    [InlineData("""{"funds":{"rows":[],"rows":[]}}""", "/funds/rows")]
    [InlineData("""{"indicators":[],"notes":{"a":1,"a":2}}""", "/notes/a")]
    [InlineData("""{"indicators":[],"notes":[0,{"a":[{"b":1,"\u0062":2}]}]}""", "/notes/1/a/0/b")]
    [InlineData("""{"indicators":[{"l3":"甲","note":{"a":{"x":1,"x":1}}}]}""", "/indicators/0/note/a/x")]
    [InlineData("""{"indicators":[],"page":{"a":1,"a":2}}""", "/page/a")]
    public void A_member_that_stands_twice_is_an_error_with_its_pointer(string json, string pointer)
    {
        var error = Assert.Single(Read(json).Errors);
        Assert.Equal((JsonErrorKind.DuplicateMember, pointer), (error.Kind, error.Pointer));
        Assert.NotNull(error.Line);
    }

    [Theory]
    [InlineData("""{"indicators":[{"l3":["甲"]}]}""", "/indicators/0/l3")]
    [InlineData("""{"indicators":[{"score":{"value":1}}]}""", "/indicators/0/score")]
    [InlineData("""{"indicators":[{"score":true}]}""", "/indicators/0/score")]
    [InlineData("""{"indicators":[{"target_parts":"≥5"}]}""", "/indicators/0/target_parts")]
    [InlineData("""{"indicators":[5]}""", "/indicators/0")]
    [InlineData("""{"indicators":{}}""", "/indicators")]
    [InlineData("""{"funds":"无"}""", "/funds")]
    [InlineData("""{"funds":{"rows":"无"}}""", "/funds/rows")]
    [InlineData("""{"indicators":[],"complete":"yes"}""", "/complete")]
    [InlineData("""{"indicators":[],"kind":5}""", "/kind")]
    [InlineData("""{"indicators":[],"title":[]}""", "/title")]
    public void What_is_no_cell_row_or_list_where_one_belongs_is_an_error_with_its_pointer(string json, string pointer)
    {
        var error = Assert.Single(Read(json).Errors);
        Assert.Equal((JsonErrorKind.WrongType, pointer), (error.Kind, error.Pointer));
    }

    [Theory]
    [InlineData("""{"indicators":[]} x""", JsonErrorKind.TrailingContent)]
    [InlineData("""{"indicators":[]}{}""", JsonErrorKind.TrailingContent)]
    [InlineData("""{"indicators":[]""", JsonErrorKind.Truncated)]
    [InlineData("""{"title":"甲"}""", JsonErrorKind.WrongKind)]
    [InlineData("""{"title":"甲","grade":"优"}""", JsonErrorKind.WrongKind)]
    [InlineData("[]", JsonErrorKind.WrongKind)]
    public void The_document_is_one_form_and_nothing_else(string json, JsonErrorKind kind) => Assert.Equal(kind, Assert.Single(Read(json).Errors).Kind);

    // of a report whose table was not published a sentence states the score and the grade
    [Fact]
    public void A_claimed_total_alone_is_a_form_and_its_grade_is_checked()
    {
        var read = Read("""{"title":"某局部门整体支出绩效自评","year":"2024","total_score":84.47,"grade":"优"}""");
        Assert.True(read.IsSuccess);

        var reading = FormReader.Read(read.Value);
        var checks = ReportChecker.Check(reading.Report, BuiltInStandards.Catalog.AsFiled);

        Assert.Contains(checks.Findings, finding => finding.Code == new FindingCode(4101));
    }

    [Fact]
    public void Depth_has_the_limit_of_every_document() => Assert.Equal(
        JsonErrorKind.TooDeep, Assert.Single(Read("{\"indicators\":[],\"notes\":" + new string('[', 70) + new string(']', 70) + "}").Errors).Kind);

    [Theory]
    [InlineData("\"#DIV/0!\"")]
    [InlineData("1e2")]
    [InlineData("-5")]
    [InlineData("\"\"")]
    [InlineData("\" \\n\"")]
    [InlineData("\"<script>\\u202e\"")]
    [InlineData("null")]
    public void Whatever_a_cell_holds_is_kept(string cell)
    {
        var read = Read("{\"indicators\":[{\"l3\":\"甲\",\"actual_text\":" + cell + "}],\"funds\":[{\"executed\":" + cell + "}]}");
        Assert.True(read.IsSuccess);
        _ = FormReader.Read(read.Value);
    }

    [Theory]
    [InlineData("project", 0)]
    [InlineData("部门整体", 0)]
    [InlineData("full", 0)]
    [InlineData("no scores (shape only)", 0)]
    [InlineData("专项债券", 0)]
    [InlineData("某种表", 1)]
    public void A_kind_nobody_knows_is_told(string kind, int told) =>
        Assert.Equal(told, Read("{\"indicators\":[],\"kind\":\"" + kind + "\"}").Findings.Count(finding => finding.Code == FindingCodes.MemberUnknown));

    [Fact]
    public void A_kind_of_subject_says_nothing_of_completeness() => Assert.Equal(
        (Completeness.CutShort, Core.Budgeting.SubjectKind.Project),
        Read("""{"indicators":[],"kind":"project","complete":false}""").Value is var form ? (form.Completeness!.Value, form.Kind!.Value) : default);

    [Fact]
    public void One_unit_under_two_names_must_be_one_unit()
    {
        Assert.Equal("甲局", Read("""{"indicators":[],"unit":"甲局","implementing_unit":"甲局"}""").Value.Unit);
        Assert.Equal("/implementing_unit", Assert.Single(Read("""{"indicators":[],"unit":"甲局","implementing_unit":"乙局"}""").Errors).Pointer);
    }

    private static JsonReadResult<FiledForm> Read(string json) => PerfEvalJson.ReadForm(Encoding.UTF8.GetBytes(json));
}
