using System;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Xunit;

namespace PerfEval.Integration.Tests.Web;

/// <summary>Very many reports in one request: answered line by line while they come, read no faster than the answers are taken.</summary>
public sealed class UploadTests(WebHost host) : IClassFixture<WebHost>
{
    private const long Most = 200_000_000;

    private static readonly byte[] Line = Encoding.UTF8.GetBytes(JsonNode.Parse(PerfEval.Core.Json.Samples.ReceptionCentre2020Json())!.ToJsonString() + "\n");

    [Fact]
    public async Task There_is_an_answer_for_each_line_and_a_bad_one_stops_nothing()
    {
        byte[] body = [.. Line, .. "nonsense\n"u8, .. Line];
        using var answer = await host.Client.PostAsync("/batches", new ByteArrayContent(body));
        var lines = (await answer.Content.ReadAsStringAsync()).TrimEnd('\n').Split('\n').Select(line => JsonNode.Parse(line)!).ToList();

        Assert.Equal(3, lines.Count);
        Assert.Equal(["100", null, "100"], lines.Select(line => (string?)line["total"]));
        Assert.NotNull(lines[1]["error"]);
    }

    [Fact]
    public async Task Answers_come_while_the_request_is_still_sent()
    {
        using var upload = await RawUpload.StartAsync(host.Client.BaseAddress!, "/batches");
        await upload.SendAsync(Line);
        Assert.Contains("\"100\"", await upload.AnswerAsync(), StringComparison.Ordinal);
        await upload.SendAsync(Line);
        Assert.Contains("\"100\"", await upload.AnswerAsync(), StringComparison.Ordinal);
        await upload.CompleteAsync();
        Assert.Null(await upload.AnswerAsync());
    }

    [Fact]
    public async Task A_caller_that_takes_no_answers_is_not_read_without_end()
    {
        using var upload = await RawUpload.StartAsync(host.Client.BaseAddress!, "/batches");
        var before = host.Memory;

        // short bad lines make answers longer than themselves: the answers nobody takes fill the buffers between, and then the sending stands
        var chunk = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("x\n", 30_000)));
        var sent = 0L;
        while (sent < Most)
        {
            var writing = upload.SendAsync(chunk);
            if (await Task.WhenAny(writing, Task.Delay(TimeSpan.FromSeconds(3))) != writing)
            {
                break;
            }

            sent += chunk.Length;
        }

        Assert.InRange(sent, 0, Most - 1);
        Assert.True(host.Memory < before + (256 << 20));
        Assert.Contains("error", await upload.AnswerAsync(), StringComparison.Ordinal);
    }
}
