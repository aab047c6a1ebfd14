using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using RabbitMQ.Client;
using Xunit;

namespace PerfEval.Integration.Tests.Samples;

/// <summary>
/// Workers on a quorum queue: one is killed holding a part, one part is done twice, as by a worker that died between its result and the
/// acknowledgement, and the whole is what one run writes.
/// </summary>
public sealed class PartsOnBrokerTests : IDisposable
{
    private const string Sample = "PartsOnBroker";
    private const string Waiting = "perfeval.parts";
    private const string Done = "perfeval.results";
    private const int Parts = 4;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("perfeval-");

    [FactOnBroker]
    public async Task A_worker_killed_holding_a_part_and_a_part_done_twice_leave_the_merged_bytes_as_those_of_a_single_run()
    {
        var broker = Needs.Broker!;
        var (input, plan) = (File("in.jsonl"), File("plan.json"));
        await System.IO.File.WriteAllBytesAsync(input, BatchInput.Documents(2_000));
        await using var connection = await new ConnectionFactory { Uri = new Uri(broker) }.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        await channel.QueueDeleteAsync(Waiting);
        await channel.QueueDeleteAsync(Done);
        Assert.Equal((0, ""), SampleProgram.Run(Sample, "plan", broker, input, $"{Parts}", plan));

        // it lives long enough to take a part, and not long enough to do it
        using var killed = SampleProgram.Start(Sample, "work", broker, input, plan);
        await UntilAsync(channel, Waiting, Parts - 1);
        killed.Kill();
        await killed.WaitForExitAsync();
        await UntilAsync(channel, Waiting, Parts);
        Assert.Equal(0u, (await channel.QueueDeclarePassiveAsync(Done)).MessageCount);
        Assert.Equal((1, "missing: 1 2 3 4\n"), SampleProgram.Run(Sample, "merge", broker, plan, File("out"), File("sum")));

        Process[] workers = [.. Enumerable.Range(0, 2).Select(_ => SampleProgram.Start(Sample, "work", broker, input, plan))];
        foreach (var worker in workers)
        {
            Assert.Equal("", await worker.StandardError.ReadToEndAsync());
            await worker.WaitForExitAsync();
            worker.Dispose();
        }

        var twice = (await channel.BasicGetAsync(Done, autoAck: false))!;
        await channel.BasicPublishAsync("", Done, true, new BasicProperties(twice.BasicProperties), twice.Body);
        await channel.BasicNackAsync(twice.DeliveryTag, false, requeue: true);
        await UntilAsync(channel, Done, Parts + 1);
        Assert.Equal((0, ""), SampleProgram.Run(Sample, "merge", broker, plan, File("out"), File("sum")));
        Assert.Equal(0u, (await channel.QueueDeclarePassiveAsync(Done)).MessageCount);
        await BatchInput.AssertMergedAsync(input, File("out"), File("sum"));
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task UntilAsync(IChannel channel, string queue, uint count)
    {
        for (var patience = 0; (await channel.QueueDeclarePassiveAsync(queue)).MessageCount != count; patience++)
        {
            Assert.True(patience < 3_000, $"{queue} never held {count}.");
            await Task.Delay(10);
        }
    }

    private string File(string name) => Path.Combine(_folder.FullName, name);
}
