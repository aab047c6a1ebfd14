using System;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Published;
using PerfEval.Core.Tests.Fixtures;
using Xunit;

namespace PerfEval.Core.Tests.Published;

/// <summary>What holds for the reading of any text.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "一、基本情况\n", "二、预算收支情况\n", "(一)人员\n", "三、绩效情况\n", "四、存在的问题及改进措施\n", "目录\n", "编制", "实有人数", "在职人员", "离退休人员", "其中", "其中:", "(", ")", "、", ",", "。", ";", "\n", "\n\n",
        "17人", "5人", "3名", "2020年", "2020年12月31日", "2020年末", "收入566.49万元", "支出 100 元", "基本支出", "调整减少", "1.", "(1)", "19.6", "1,000", "1,00", "2020 12", "99999999999999999999人", "0", "-5", "%",
        "同比下降14.21%", "完成了接待任务411批次", "11名干部", "25万元帮扶资金", "自评得分90分", "评级为“优”", "下设4科室,包括办公室、人事科", "无内设机构", "\t", "|", "|||", "分值\t得分", "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n",
        "产出指标\t数量指标\t甲\t≥5个\t5个\t10\t10\n", "备注:1.说明", "附件1-1", "部门名称:某局", "〔略〕", "\uFFFD", "\0", "\uFEFF", "\r", "①", "⑳", "三公经费预算为5万元,决算为4万元", "维修(护)费61200.00元", "离 退休人数 94 人",
    ];

    private static Arbitrary<string> Texts => Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();

    [Property(MaxTest = 300)]
    public Property Any_text_is_read_and_every_number_is_read_counts_items_or_is_listed() => Prop.ForAll(Texts, text =>
    {
        var reading = PublishedReader.Read(text);
        var numbers = new FoldedText(new SourceText(text.TrimStart('\uFEFF')), TableScan.Of(new SourceText(text.TrimStart('\uFEFF'))).Rows);

        Assert.Equal(FigureScan.Of(numbers).Count, reading.FiguresRead + reading.FiguresUnread + reading.Marks);
        Assert.All(reading.Facts, fact => Assert.InRange(fact.Spot.Line!.Value, 1, text.Count(c => c is '\n' or '\r') + 1));
        Assert.Equal(reading, PublishedReader.Read(text));
    });

    [Property(MaxTest = 200)]
    public Property What_was_read_of_any_text_is_a_document_the_strict_door_takes() => Prop.ForAll(Texts, text =>
    {
        var bytes = PerfEvalJson.WriteReport(PublishedReader.Read(text).Report);
        var again = PerfEvalJson.ReadReport(bytes, ReadingMode.Strict);

        Assert.Equal([], again.Errors);
        Assert.Equal(bytes, PerfEvalJson.WriteReport(again.Value));
    });

    // a copy breaks words and numbers off from their units anywhere; a blank never stands between two digits
    [Property(MaxTest = 60)]
    public void Blanks_between_characters_change_nothing(NonNegativeInt seed)
    {
        var random = new System.Random(seed.Get);
        foreach (var name in ReadingPage.Names)
        {
            var text = ReadingPage.Text(name);
            if (text.Contains('\t', StringComparison.Ordinal) || name.StartsWith("01", StringComparison.Ordinal))
            {
                continue;   // blanks part the cells of a table, and the items of a text in one line
            }

            var spaced = new StringBuilder();
            for (var i = 0; i < text.Length; i++)
            {
                var isWord = i > 0 && text[i - 1] is >= '\u4E00' and <= '\u9FFF' && text[i] is >= '\u4E00' and <= '\u9FFF';
                spaced.Append(isWord && random.Next(4) == 0 ? " " : "").Append(text[i]);
            }

            var (plain, other) = (PublishedReader.Read(text).Report, PublishedReader.Read(spaced.ToString()).Report);
            Assert.Equal(plain.Budget, other.Budget);
            Assert.Equal(plain.Subject.Unit.Staffing?.Establishment, other.Subject.Unit.Staffing?.Establishment);
            Assert.Equal(plain.Subject.Unit.Staffing?.InPost, other.Subject.Unit.Staffing?.InPost);
            Assert.Equal(plain.Subject.Unit.Staffing?.Retired, other.Subject.Unit.Staffing?.Retired);
            Assert.Equal(plain.Claims, other.Claims);
        }
    }

    [Fact]
    public void Twice_the_text_takes_twice_the_memory()
    {
        var line = ReadingPage.Text("08-xundian-dag-2024") + "\n" + ReadingPage.Text("25-nanxian-zx-2021") + "\n";
        var (once, twice) = (Allocated(200), Allocated(400));

        Assert.InRange(twice, once, once * 3);

        long Allocated(int times)
        {
            var text = string.Concat(Enumerable.Repeat(line, times));
            _ = PublishedReader.Read(text);
            return Allocation.Of(() => PublishedReader.Read(text));
        }
    }
}
