using System;
using System.Globalization;
using System.Linq;
using System.Text;
using FsCheck.Xunit;
using PerfEval.Core.Json.Bytes;
using Xunit;

namespace PerfEval.Core.Tests.Json.Bytes;

/// <summary>The ends of texts and the values of numbers, found in bytes, are those that looking at each byte gives.</summary>
public sealed class PlainBytesTests
{
    [Property(MaxTest = 500)]
    public bool A_text_ends_at_the_first_quotation_mark_escape_or_control_character(byte length, byte at, byte sign)
    {
        var bytes = Enumerable.Repeat((byte)'a', length).ToArray();
        if (length > 0)
        {
            bytes[at % length] = sign;
        }

        var first = Array.FindIndex(bytes, one => one is (byte)'"' or (byte)'\\' or < (byte)' ');
        return PlainBytes.EndOfText(bytes, 0) == (first < 0 ? length : first);
    }

    [Property(MaxTest = 500)]
    public bool A_number_is_what_its_digits_are(long digits, byte places, byte kept)
    {
        var (decimals, most) = (places % 7, kept % 7);
        var number = new decimal(digits % 1_000_000_000_000) / (decimal)Math.Pow(10, decimals);
        var text = number.ToString(CultureInfo.InvariantCulture);
        var written = text.Contains('.', StringComparison.Ordinal) ? text.Length - text.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        var end = PlainBytes.EndOfNumber(Encoding.UTF8.GetBytes(text + ","), 0, most, out var scaled);

        return written > most ? end == -1 : end == text.Length && scaled == number * (decimal)Math.Pow(10, most);
    }

    [Theory]
    [InlineData("0", 1, 0)]
    [InlineData("-0", 2, 0)]
    [InlineData("0.5", 3, 500_000)]
    [InlineData("-12.000001", 10, -12_000_001)]
    [InlineData("1000000000000", 13, 1_000_000_000_000_000_000)]
    [InlineData("9223372036854.775807", 20, -1)]
    [InlineData("9223372036855", 13, -1)]
    [InlineData("12345678901234567890", 20, -1)]
    [InlineData("1.0000000", 9, -1)]
    [InlineData("01", 2, -1)]
    [InlineData("-", 1, -1)]
    [InlineData("", 0, -1)]
    [InlineData(".5", 2, -1)]
    [InlineData("1.", 2, -1)]
    [InlineData("1.x", 3, -1)]
    [InlineData("+1", 2, -1)]
    [InlineData("x", 1, -1)]
    public void Only_numbers_of_few_digits_are_taken(string text, int length, long scaled)
    {
        var end = PlainBytes.EndOfNumber(Encoding.UTF8.GetBytes(text), 0, 6, out var value);

        Assert.Equal(scaled == -1 ? (-1, 0L) : (length, scaled), (end, value));
    }
}
