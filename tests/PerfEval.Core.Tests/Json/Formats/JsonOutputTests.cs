using System.Buffers;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using FsCheck.Xunit;
using PerfEval.Core.Json.Formats;
using Xunit;

namespace PerfEval.Core.Tests.Json.Formats;

/// <summary>Numbers are written as their digits, without zeros at their end, wherever in the room for them they stand.</summary>
public sealed class JsonOutputTests
{
    private static readonly long[] Edges = [0, 1, -1, 9, 10, -10, 65_000, 5, -50, long.MaxValue, -long.MaxValue, long.MinValue, 100_000_000_000_000_000];

    [Property(MaxTest = 500)]
    public bool A_number_is_its_digits(long scaled, byte decimals)
    {
        var places = decimals % 13;
        var expected = ((decimal)scaled / Enumerable.Repeat(10m, places).Aggregate(1m, (power, ten) => power * ten))
            .ToString("0.############", CultureInfo.InvariantCulture);

        return Written(0, scaled, places) == expected;
    }

    [Fact]
    public void A_number_may_be_the_last_that_has_room()
    {
        // the room asked for first is 4096 bytes
        for (var before = 4_020; before < 4_110; before++)
        {
            foreach (var scaled in Edges)
            {
                Assert.Equal(Written(0, scaled, 4), Written(before, scaled, 4));
            }
        }
    }

    private static string Written(int before, long scaled, int decimals)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var json = new JsonOutput(buffer, isIndented: false);
        json.BeginArray();
        while (before > 0)
        {
            // true takes 5 bytes with its comma, false 6: whatever is to stand before is some of these
            json.Element();
            json.Boolean(before % 5 == 0);
            before -= before % 5 == 0 ? 5 : 6;
        }

        json.Element();
        json.Number(scaled, decimals);
        json.EndArray();
        json.Flush();
        return JsonDocument.Parse(buffer.WrittenMemory).RootElement.EnumerateArray().Last().GetRawText();
    }
}
