// A batch whose parts wait in a queue of RabbitMQ, each a message. A worker acknowledges a part after the broker has its result for certain, so
// that the part of a worker that died is handed to another; what was done twice counts once when the results are put together.
//   plan URI IN PARTS PLAN · work URI IN PLAN (any number of these, anywhere; each ends when nothing waits) · merge URI PLAN OUT SUMMARY
using System.Text;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Streaming;
using RabbitMQ.Client;

const string Waiting = "perfeval.parts";
const string Done = "perfeval.results";

var settings = new DocumentBatch.Settings { Checks = DocumentBatch.Checks.Full };
await using var connection = await new ConnectionFactory { Uri = new Uri(args[1]) }.CreateConnectionAsync();
await using var channel = await connection.CreateChannelAsync(new(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true));
foreach (var queue in (string[])[Waiting, Done])
{
    // kept on disk, by a majority of the nodes where there are several
    await channel.QueueDeclareAsync(
        queue, durable: true, exclusive: false, autoDelete: false, new Dictionary<string, object?> { ["x-queue-type"] = "quorum" });
}

return args[0] switch
{
    "plan" => await PlanAsync(args[2], int.Parse(args[3]), args[4]),
    "work" => await WorkAsync(args[2], args[3]),
    _ => await MergeAsync(args[2], args[3], args[4]),
};

async Task<int> PlanAsync(string input, int parts, string file)
{
    await using var documents = File.OpenRead(input);
    var plan = await DocumentBatch.PlanAsync(documents, parts, settings);
    await File.WriteAllBytesAsync(file, DocumentBatch.WritePlan(plan));
    foreach (var number in plan.Select(part => part.Number))
    {
        await SendAsync(Waiting, Encoding.UTF8.GetBytes($"{number}"), []);
    }

    return 0;
}

async Task<int> WorkAsync(string input, string file)
{
    var plan = DocumentBatch.ParsePlan(await File.ReadAllBytesAsync(file));
    while (await channel.BasicGetAsync(Waiting, autoAck: false) is { } taken)
    {
        var part = plan[int.Parse(Encoding.UTF8.GetString(taken.Body.Span)) - 1];
        await using var documents = File.OpenRead(input);
        using var lines = new MemoryStream();
        var result = await DocumentBatch.RunPartAsync(documents, part, lines, settings);
        await SendAsync(Done, lines.ToArray(), new() { ["result"] = result.Write() });
        await channel.BasicAckAsync(taken.DeliveryTag, multiple: false);
        Console.WriteLine($"part {part.Number}");
    }

    return 0;
}

// the results stay in the queue until they are put together: none is acknowledged before
async Task<int> MergeAsync(string file, string output, string summary)
{
    var missing = DocumentBatch.ParsePlan(await File.ReadAllBytesAsync(file)).Select(part => part.Number).ToHashSet();
    var (set, lines) = (DocumentBatch.PartSet.Empty, new SortedDictionary<int, byte[]>());
    ulong last = 0;
    while (await channel.BasicGetAsync(Done, autoAck: false) is { } taken)
    {
        var result = DocumentBatch.PartResult.Read((byte[])taken.BasicProperties.Headers!["result"]!).Value;
        set = set.Add(result);
        lines[result.Id.Number] = taken.Body.ToArray();
        missing.Remove(result.Id.Number);
        last = taken.DeliveryTag;
    }

    if (missing.Count > 0)
    {
        Console.WriteLine($"missing: {string.Join(' ', missing.Order())}");
        return 1;
    }

    await File.WriteAllBytesAsync(output, [.. lines.Values.SelectMany(part => part)]);
    await File.WriteAllBytesAsync(summary, PerfEvalJson.WriteSummary(set.Summary));
    await channel.BasicAckAsync(last, multiple: true);
    return 0;
}

// returns when the broker has it for certain
ValueTask SendAsync(string queue, byte[] body, Dictionary<string, object?> headers) => channel.BasicPublishAsync(
    "", queue, mandatory: true, new BasicProperties { Persistent = true, Headers = headers }, body);
