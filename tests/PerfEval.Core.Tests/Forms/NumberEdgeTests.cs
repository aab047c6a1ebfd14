using PerfEval.Core.Forms.Cells;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>Where the reading of a number begins and ends: leftovers of binary numbers, ranges, allowances, signs said twice, names in
/// front.</summary>
public sealed class NumberEdgeTests
{
    [Theory]
    [InlineData("-0.300000152587891", "-0.3")]
    [InlineData("0.1234000001", "0.1234")]       // four decimals and no more are meant
    [InlineData("0.12345000001", null)]
    [InlineData("5.0000001192", "5")]
    [InlineData("0.1234000010", "0.1234")]
    [InlineData("0.123400001", null)]            // nine decimals may be meant
    [InlineData("0.3000000000", null)]           // no leftover
    [InlineData("0.3000005000", null)]           // beyond what single precision leaves
    [InlineData("999999999999.0000000001", "999999999999")]
    [InlineData("1000000000000.0000000001", null)]
    [InlineData("95", null)]
    public void A_leftover_of_a_binary_number_shows_the_short_number_it_was_meant_to_be(string digits, string? meant) =>
        Assert.Equal(meant, FloatLeftover.MeantBy(digits));

    [Theory]
    [InlineData("80-90%", "80~90 %")]
    [InlineData("80%-90%", "80~90 %")]
    [InlineData("80次-90%", null)]
    [InlineData("2020-2022", null)]              // a period
    [InlineData("2020-2022件", "2020~2022 件")]
    [InlineData("2020年-2022年", null)]
    [InlineData("2020-3022", "2020~3022 ")]
    [InlineData("80-", null)]
    [InlineData("±5%", "±5 %")]
    [InlineData("100±5%", "100±5 %")]
    [InlineData("≥100±5%", null)]                // a sign and an allowance say two things
    [InlineData("≥80-90%", null)]
    [InlineData("≥95%以上", "AtLeast 95 %")]
    [InlineData("95%以上", "AtLeast 95 %")]
    [InlineData("≥95%以下", null)]               // two signs that differ
    [InlineData("<5天以内", "LessThan 5 天")]
    [InlineData(">5天以内", null)]
    [InlineData("x≥5次", "AtLeast 5 次")]
    [InlineData("百分之九十", null)]
    [InlineData("百分之90", "90 %")]
    [InlineData("百分百", "100 %")]
    [InlineData("零", "0 ")]
    [InlineData("2022年任务", null)]
    [InlineData("合格率100%", "100 %")]
    [InlineData("下降3%", null)]
    [InlineData("培训200人次", "200 人次")]
    public void A_text_is_a_quantity_to_its_last_character_or_not_at_all(string text, string? expected) =>
        Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData(20, true)]
    [InlineData(22, true)]
    [InlineData(23, false)]
    [InlineData(30, false)]
    public void A_name_in_front_of_its_number_has_an_end(int filling, bool isRead) =>
        Assert.Equal(isRead ? "100 %" : null, Read(new string('合', filling) + "率100%"));

    private static string? Read(string text)
    {
        if (!QuantityText.TryRead(text, out var read))
        {
            return null;
        }

        var sign = read.Sign is { } said ? $"{said} " : "";
        var upper = read.Upper is { } end ? "~" + end : "";
        var allowance = read.Allowance is { } off ? "±" + off : "";
        return $"{sign}{read.Digits}{upper}{allowance} {read.Unit.Symbol}";
    }
}
