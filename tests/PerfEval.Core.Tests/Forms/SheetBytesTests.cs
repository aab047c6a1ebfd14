using System;
using System.Linq;
using System.Text;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Grids;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>Bytes to a form: the encodings spreadsheets save in, bytes that are no text, and the delimiter a header row tells.</summary>
public sealed class SheetBytesTests
{
    private const string Sheet =
        "项目名称,水库维修,实施单位,县水利局\n三级指标,年度指标值,实际完成值,分值,得分\n维修水库,≥5座,5座,50,50\n群众满意度,≥95%,96%,50,50\n总分,,,100,100\n";

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-8 with a mark")]
    [InlineData("utf-16")]
    [InlineData("utf-16 big end first")]
    [InlineData("GB18030")]
    public void The_encoding_changes_nothing(string encoding) => Assert.Equal(FormSheet.ReadText(Sheet).Form, Read(Bytes(encoding, Sheet)).Form);

    [Theory]
    [InlineData("GB18030", "群众满意度")]
    [InlineData("GB18030", "维修水库")]
    [InlineData("GB18030", "县水利局")]
    [InlineData("utf-8", "群众满意度")]
    [InlineData("utf-8", "维修水库")]
    [InlineData("utf-8 with a mark", "水库维修")]
    public void A_cut_byte_in_a_cell_is_told_with_its_cell_and_the_rest_is_read(string encoding, string cell)
    {
        var bytes = Cut(encoding, cell);
        Assert.True(Read(bytes).TryGetForm(out var form, out _));

        var told = Assert.Single(FormReader.Read(form).Findings, finding => finding.Code == FindingCodes.CellUnreadable);
        Assert.Contains('\uFFFD', told.What(Language.Chinese));
        Assert.Equal(("100", 2), (form.TotalScore, form.IndicatorRows.Count));
    }

    [Theory]
    [InlineData("GB18030", "实际完成值")]
    [InlineData("GB18030", "得分")]
    [InlineData("GB18030", "三级指标")]
    [InlineData("utf-8", "分值")]
    [InlineData("utf-8", "总分")]
    public void A_cut_byte_in_a_head_is_refused_with_its_line_and_byte(string encoding, string head)
    {
        var bytes = Cut(encoding, head);
        Assert.False(Read(bytes).TryGetForm(out _, out var problem));

        var line = Sheet[..Sheet.IndexOf(head, StringComparison.Ordinal)].Count(c => c == '\n') + 1;
        Assert.Equal((FormGrid.SheetProblemKind.HeadDamaged, line), (problem.Kind, problem.Line));
        var start = Bytes(encoding, Sheet[..Sheet.IndexOf(head, StringComparison.Ordinal)]).Length;
        Assert.InRange(problem.Byte!.Value, start + 1, start + Bytes("GB18030", head).Length + 3);
        Assert.StartsWith($"line {line} (byte {problem.Byte})", problem.Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_head_hit_behind_a_cell_that_was_hit_is_told_with_its_own_line()
    {
        var bytes = Encoding.UTF8.GetBytes("项目名称,水\uFFFD维修\n三级指标,年度指标值,实际\uFFFD成值,分值,得分\n甲,1,1,1,1\n");
        Assert.Equal(2, Read(bytes).Problem!.Line);
    }

    [Fact]
    public void The_sign_for_a_lost_character_is_told_wherever_it_stands()
    {
        var form = Read(Encoding.UTF8.GetBytes(Sheet.Replace("县水利局", "县水\uFFFD局", StringComparison.Ordinal).Replace("维修水库", "维\uFFFD水库", StringComparison.Ordinal))).Form!;
        Assert.Equal(2, FormReader.Read(form).Findings.Count(finding => finding.Code == FindingCodes.CellUnreadable));
        Assert.DoesNotContain(FormReader.Read(FormSheet.ReadText(Sheet).Form!).Findings, finding => finding.Code == FindingCodes.CellUnreadable);
    }

    [Fact]
    public void Without_another_encoding_what_is_no_UTF_8_is_refused_and_not_guessed()
    {
        var problem = FormSheet.ReadBytes(Bytes("GB18030", Sheet)).Problem!;
        Assert.Equal((FormGrid.SheetProblemKind.HeadDamaged, 1, 1L), (problem.Kind, problem.Line, problem.Byte));
    }

    [Theory]
    [InlineData("三级指标,年度指标值,实际完成值,分值,得分\n甲,5\t,5\t,50\t,50\t\n乙,5\t,5\t,50\t,50\t\n")]
    [InlineData("三级指标，年度指标值，实际完成值，分值，得分\n甲，5，5，50，50\n")]
    [InlineData("三级指标,年度指标值,实际完成值,分值,得分\n\"甲，乙，丙，丁，戊，己，庚，辛\",5,5,50,\"50\"\n")]
    [InlineData("三级指标;年度指标值;实际完成值;分值;得分\n甲,乙,丙,丁,戊,己,庚;5;5;50;50\n")]
    [InlineData("三级指标\t年度指标值\t实际完成值\t分值\t得分\n甲,乙,丙,丁,戊,己,庚,辛,壬,癸\t5\t5\t50\t50\n")]
    [InlineData("备注：a|b|c|d|e|f|g|h|i\n三级指标,年度指标值,实际完成值,分值,得分\n甲,5,5,50,50\n")]
    [InlineData("\"三级指标\",\"年度指标值\",\"实际完成值\",\"分值\",\"得分\"\n\"甲\t乙\t丙\t丁\",5,5,50,50\n")]
    public void The_delimiter_is_the_one_that_makes_a_header_row(string text)
    {
        var row = FormSheet.ReadText(text).Form!.IndicatorRows[0];
        Assert.Equal(("5", "5", "50", "50"), (row.Target?.Trim(), row.Actual?.Trim(), row.Points?.Trim(), row.Score?.Trim()));
    }

    [Fact]
    public void A_line_beyond_the_limits_is_a_problem_and_no_crash()
    {
        Assert.Equal(FormGrid.SheetProblemKind.CellTooLong, FormSheet.ReadText(Sheet + new string('a', 10_000_000)).Problem!.Kind);
        Assert.Equal(FormGrid.SheetProblemKind.TooManyColumns, FormSheet.ReadText(Sheet + new string(',', 10_000_000)).Problem!.Kind);
        Assert.Equal(FormGrid.SheetProblemKind.NoHeaderRow, FormSheet.ReadText("甲,乙\n1,2\n").Problem!.Kind);
        Assert.Equal(FormGrid.SheetProblemKind.NoHeaderRow, FormSheet.ReadText("").Problem!.Kind);
        Assert.Equal(FormGrid.SheetProblemKind.TooLarge, FormSheet.ReadBytes(new byte[Limits.MaxDocumentBytes + 1]).Problem!.Kind);
        Assert.Equal(FormGrid.SheetProblemKind.NoHeaderRow, FormSheet.ReadBytes(new byte[Limits.MaxCellCharacters]).Problem!.Kind);
    }

    private static SheetReadResult Read(byte[] bytes) => FormSheet.ReadBytes(bytes, Gb18030);

    private static byte[] Bytes(string encoding, string text)
    {
        Encoding writer = encoding switch
        {
            "utf-8" => new UTF8Encoding(false),
            "utf-8 with a mark" => new UTF8Encoding(true),
            "utf-16" => Encoding.Unicode,
            "utf-16 big end first" => Encoding.BigEndianUnicode,
            _ => Gb18030,
        };
        return [.. writer.GetPreamble(), .. writer.GetBytes(text)];
    }

    // without the second byte of a word's last character
    private static byte[] Cut(string encoding, string word)
    {
        var end = Bytes(encoding, Sheet[..(Sheet.LastIndexOf(word, StringComparison.Ordinal) + word.Length)]).Length;
        var bytes = Bytes(encoding, Sheet).ToList();
        bytes.RemoveAt(end - 1);
        return [.. bytes];
    }
}
