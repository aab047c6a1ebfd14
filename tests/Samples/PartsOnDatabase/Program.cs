// A batch whose parts lie in a table of a database, each taken by a worker on a lease. The SQL has no word of one vendor: a part is taken by one
// conditional update, and what a worker that died was holding is taken by another when its lease is over.
//   plan CONNECTION IN PARTS · work CONNECTION IN SECONDS (any number of these, anywhere) · merge CONNECTION OUT SUMMARY
using System.Data.Common;
using System.Text;
using Dapper;
using Npgsql;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Streaming;

var settings = new DocumentBatch.Settings { Checks = DocumentBatch.Checks.Full };
await using DbConnection database = new NpgsqlConnection(args[1]);
await database.OpenAsync();
return args[0] switch
{
    "plan" => await PlanAsync(args[2], int.Parse(args[3])),
    "work" => await WorkAsync(args[2], long.Parse(args[3])),
    _ => await MergeAsync(args[2], args[3]),
};

async Task<int> PlanAsync(string input, int parts)
{
    await using var documents = File.OpenRead(input);
    var plan = await DocumentBatch.PlanAsync(documents, parts, settings);
    await database.ExecuteAsync("create table perfeval_part (number integer primary key, owner varchar(40), lease_end bigint not null, result text, lines text)");
    await database.ExecuteAsync("create table perfeval_plan (document text not null)");
    await database.ExecuteAsync("insert into perfeval_plan values (@text)", new { text = Encoding.UTF8.GetString(DocumentBatch.WritePlan(plan)) });
    return await database.ExecuteAsync("insert into perfeval_part values (@Number, null, 0, null, null)", plan) == parts ? 0 : 2;
}

async Task<int> WorkAsync(string input, long lease)
{
    var owner = Guid.NewGuid().ToString();
    var plan = DocumentBatch.ParsePlan(Encoding.UTF8.GetBytes(await database.QuerySingleAsync<string>("select document from perfeval_plan")));
    while (await database.ExecuteScalarAsync<int>("select count(*) from perfeval_part where result is null") > 0)
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var free = await database.ExecuteScalarAsync<int?>("select min(number) from perfeval_part where result is null and lease_end < @now", new { now });
        var takes = new { owner, now, number = free ?? 0, end = now + lease };
        if (await database.ExecuteAsync("""
            update perfeval_part set owner = @owner, lease_end = @end where number = @number and result is null and lease_end < @now
            """, takes) == 0)
        {
            // another was faster, or every part is held
            await Task.Delay(50);
            continue;
        }

        await using var documents = File.OpenRead(input);
        using var lines = new MemoryStream();
        var result = await DocumentBatch.RunPartAsync(documents, plan[takes.number - 1], lines, settings);

        // whoever else has done it meanwhile has the same result
        await database.ExecuteAsync("update perfeval_part set result = @result, lines = @lines where number = @number and result is null", new
        {
            result = Encoding.UTF8.GetString(result.Write()),
            lines = Encoding.UTF8.GetString(lines.GetBuffer(), 0, (int)lines.Length),
            takes.number,
        });
        Console.WriteLine($"part {takes.number}");
    }

    return 0;
}

async Task<int> MergeAsync(string output, string summary)
{
    var rows = await database.QueryAsync<(string? Result, string Lines)>("select result, lines from perfeval_part order by number");
    var done = rows.Where(row => row.Result is not null).ToList();
    var set = DocumentBatch.PartSet.Empty;
    foreach (var (result, _) in done)
    {
        set = set.Add(DocumentBatch.PartResult.Read(Encoding.UTF8.GetBytes(result!)).Value);
    }

    if (!set.IsComplete)
    {
        Console.WriteLine($"missing: {string.Join(' ', set.Missing)}");
        return 1;
    }

    File.WriteAllText(output, string.Concat(done.Select(row => row.Lines)));
    File.WriteAllBytes(summary, PerfEvalJson.WriteSummary(set.Summary));
    return 0;
}
