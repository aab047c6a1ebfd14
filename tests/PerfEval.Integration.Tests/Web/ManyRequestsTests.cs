using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using Xunit;

namespace PerfEval.Integration.Tests.Web;

/// <summary>
/// Two hundred requests at a time, bad, huge and slow ones among them: each is answered as it would be alone, by a host that has half a
/// gigabyte for all of them: the bodies of all rounds are more.
/// </summary>
public sealed class ManyRequestsTests(WebHost host) : IClassFixture<WebHost>
{
    private const int AtATime = 200;
    private const int Rounds = 10;

    [Fact]
    public async Task Each_of_two_hundred_at_a_time_is_answered_as_it_would_be_alone()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var wrong = (await Task.WhenAll(Enumerable.Range(0, AtATime).Select(AskAsync))).Where(answer => answer is not null).ToList();
            Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        }
    }

    // null where the answer was right
    private async Task<string?> AskAsync(int number)
    {
        var (name, bytes, report) = Corpus.Reports[number % Corpus.Reports.Count];
        switch (number % 10)
        {
            case 3:
                return await StatusAsync(new ByteArrayContent(bytes[..(bytes.Length / 2)]), HttpStatusCode.BadRequest);
            case 5:
                return await StatusAsync(new ByteArrayContent("nonsense"u8.ToArray()), HttpStatusCode.BadRequest);
            case 7 when number < 80:
                return await StatusAsync(new ByteArrayContent(new byte[8 << 20]), HttpStatusCode.BadRequest);
            default:
                using (var answer = await host.Client.PostAsync("/assessments", number % 10 == 9 ? new Slow(bytes) : new ByteArrayContent(bytes)))
                {
                    var expected = PerfEvalJson.WriteEvaluation(Assessor.Assess(report, BuiltInStandards.Catalog), Language.Chinese);
                    var given = await answer.Content.ReadAsByteArrayAsync();
                    return answer.StatusCode == HttpStatusCode.OK && expected.AsSpan().SequenceEqual(given)
                        ? null
                        : $"{number} {name}: {answer.StatusCode}";
                }
        }
    }

    private async Task<string?> StatusAsync(HttpContent content, HttpStatusCode expected)
    {
        using var answer = await host.Client.PostAsync("/assessments", content);
        return answer.StatusCode == expected ? null : $"{answer.StatusCode} for {expected}";
    }

    // a caller that sends a piece, waits, and sends on
    private sealed class Slow(byte[] bytes) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            for (var at = 0; at < bytes.Length; at += 4096)
            {
                await stream.WriteAsync(bytes.AsMemory(at, Math.Min(4096, bytes.Length - at)));
                await stream.FlushAsync();
                await Task.Delay(20);
            }
        }

        protected override bool TryComputeLength(out long length)
        {
            length = bytes.Length;
            return true;
        }
    }
}
