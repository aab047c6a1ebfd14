using System;
using System.Linq;
using System.Text;

namespace PerfEval.Core.Fuzzing.Tests.Mutation;

/// <summary>Changes of a JSON document that mostly leave it JSON: values replaced, moved, doubled, left out, wrapped; members renamed; and now and then plain bytes.</summary>
internal static class JsonChange
{
    private static readonly string[] Scalars =
    [
        "null", "true", "false", "0", "-0", "1", "-1", "0.5", "100", "1e2", "1E400", "0.0000001", "0.01", "0.0001", "123456789012345678901234567890", "999999999999", "1000000000001",
        "9223372036854775807", "-9223372036854775808", "2147483648", "12.345678", "12.3456789", "90.00", "1.10", "\"\"", "\" \"", "\"/\"", "\"90%\"", "\"≥95%\"", "\"2020-02-30\"", "\"2020-12-31\"",
        "\"430200\"", "\"万元\"", "\"\\ud800\"", "\"\\u0000\"", "\"\\u202e\"", "\"优\"", "[]", "{}", "[null]", "{\"raw\":\"x\"}", "{\"raw\":\"/\",\"notApplicable\":true}", "{\"value\":1,\"raw\":\"1分\"}", "{\"value\":-5.5,\"raw\":\"（5.5）\"}", "-5.5", "\"higher\"", "\"higherIsBetter\"",
        "{\"kind\":\"quantity\",\"comparator\":\"≥\",\"value\":95,\"unit\":\"%\"}", "{\"kind\":\"bound\",\"comparator\":\">\",\"value\":3}", "{\"kind\":\"notReported\"}", "{\"kind\":\"unstated\"}",
    ];

    // deeper than any door takes, and a name no pointer holds as it stands
    private static readonly string Deep = new string('[', 70) + new string(']', 70);

    private static readonly string[] Tokens =
    [
        "{", "}", "[", "]", ",", ":", "\"", "null", "-", ".", "e9", "\\u0061", "\\", "//", "/**/", "\uFEFF", "\0", " ", "\n", "0", "9", "\"kind\":\"report\",", "\"x\":1,",
    ];

    public static byte[] Of(byte[] input, Random random)
    {
        var spans = JsonSpans.Of(input);
        if (spans.Count == 0 || random.Next(5) == 0)
        {
            return Bytes.Change(input, random, Tokens);
        }

        var one = spans[random.Next(spans.Count)];
        var other = spans[random.Next(spans.Count)];
        switch (random.Next(9))
        {
            case 0 or 1:
                return Bytes.Replace(input, one.Start, one.End - one.Start, Encoding.UTF8.GetBytes(random.Next(200) == 0 ? Deep : Scalars[random.Next(Scalars.Length)]));
            case 2:
                return Bytes.Replace(input, one.Start, one.End - one.Start, input.AsSpan(other.Start, other.End - other.Start));
            case 3:
                return LeftOut(input, one);
            case 4 when one.IsMember:
                return Doubled(input, one, random);
            case 5 when one.IsMember:
                return Bytes.Replace(input, one.MemberStart + 1, random.Next(2), random.Next(4) switch { 0 => "/"u8, 1 => "~"u8, _ => "x"u8 });
            case 6:
                return Bytes.Replace(input, one.Start, one.End - one.Start, [.. "["u8, .. input.AsSpan(one.Start, one.End - one.Start), .. "]"u8]);
            case 7:
                return Bytes.Replace(input, one.MemberStart, 0, [.. input.AsSpan(other.MemberStart, other.End - other.MemberStart), .. ","u8]);
            default:
                var scalars = spans.Where(span => span.IsScalar).ToList();
                return scalars.Count == 0 ? input : Edited(input, scalars[random.Next(scalars.Count)], random);
        }
    }

    private static byte[] LeftOut(byte[] input, JsonSpans.Span one)
    {
        var (start, end) = (one.MemberStart, one.End);
        while (end < input.Length && input[end] is (byte)' ' or (byte)'\n' or (byte)'\r')
        {
            end++;
        }

        if (end < input.Length && input[end] == ',')
        {
            return Bytes.Replace(input, start, end + 1 - start, []);
        }

        // the last of its list: the comma before it goes
        var comma = input.AsSpan(0, start).LastIndexOfAnyExcept(" \r\n\t"u8);
        return comma >= 0 && input[comma] == ',' ? Bytes.Replace(input, comma, one.End - comma, []) : Bytes.Replace(input, start, one.End - start, []);
    }

    // the same member twice, at times with its name escaped
    private static byte[] Doubled(byte[] input, JsonSpans.Span one, Random random)
    {
        byte[] member = [.. input.AsSpan(one.MemberStart, one.End - one.MemberStart)];
        if (random.Next(2) == 0 && member.Length > 2 && char.IsAsciiLetter((char)member[1]))
        {
            member = Bytes.Replace(member, 1, 1, Encoding.ASCII.GetBytes($"\\u{(int)member[1]:x4}"));
        }

        return Bytes.Replace(input, one.MemberStart, 0, [.. member, .. ","u8]);
    }

    private static byte[] Edited(byte[] input, JsonSpans.Span one, Random random)
    {
        const string Marks = "0123456789.-+eE%/ 万元亿≥≤一二，、（）ａ９²½\u200b\u3000";
        var at = one.Start + random.Next(one.End - one.Start + 1);
        while (at < input.Length && (input[at] & 0xC0) == 0x80)
        {
            at++;
        }

        var mark = Encoding.UTF8.GetBytes(Marks[random.Next(Marks.Length)].ToString());
        return random.Next(3) == 0 && at < one.End ? Bytes.Replace(input, at, 1, []) : Bytes.Replace(input, at, 0, mark);
    }
}
