using System;
using System.Globalization;
using FsCheck.Xunit;
using PerfEval.Documents.Formats;
using Xunit;

namespace PerfEval.Documents.Tests.Formats;

/// <summary>Numbers as workbooks store them, in 15 digits.</summary>
public sealed class StoredNumberTests
{
    [Theory]
    [InlineData("0.9500000000000001", "0.95")]
    [InlineData("199.99999999999997", "200")]
    [InlineData("931.475", "931.475")]
    [InlineData("1E3", "1000")]
    [InlineData("9.6E-01", "0.96")]
    [InlineData("-0", "0")]
    [InlineData("  12 ", "12")]
    [InlineData("+7.50", "7.5")]
    [InlineData("123456789012345678", "123456789012346000")]
    [InlineData("0.00000000000000000000000001", "0.00000000000000000000000001")]
    public void Fifteen_digits_are_kept(string text, string number)
    {
        Assert.True(StoredNumber.TryParse(text, out var read));
        Assert.Equal(number, StoredNumber.Text(read));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("1,000")]
    [InlineData("12a")]
    [InlineData("１２")]
    [InlineData("NaN")]
    [InlineData("1E400")]
    [InlineData("1E+99999999999")]
    [InlineData("--1")]
    public void What_is_no_amount_is_no_number(string text) => Assert.False(StoredNumber.TryParse(text, out _));

    [Property]
    public bool A_number_of_fifteen_digits_survives_its_eight_bytes(long digits, byte scale)
    {
        var number = digits % 1_000_000_000_000_000 / (decimal)Math.Pow(10, scale % 10);
        var bits = BitConverter.DoubleToInt64Bits(double.Parse(number.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
        return StoredNumber.TryRead(bits, out var read) && read == number;
    }
}
