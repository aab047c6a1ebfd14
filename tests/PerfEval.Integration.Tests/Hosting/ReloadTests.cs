using System;
using System.Collections.Concurrent;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PerfEval.Core.Assessing;
using PerfEval.Core.Json;
using PerfEval.Core.Standards;
using Xunit;

namespace PerfEval.Integration.Tests.Hosting;

/// <summary>A host's options name its own standards; they change while requests run, and what is found is logged.</summary>
public sealed class ReloadTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("perfeval-reload-").FullName;
    private readonly KeptLog _log = new();
    private readonly IConfigurationRoot _configuration = new ConfigurationBuilder().AddInMemoryCollection().Build();
    private readonly ServiceProvider _services;

    public ReloadTests() => _services = new ServiceCollection()
        .AddLogging(logging => logging.AddProvider(_log))
        .Configure<StandardOptions>(_configuration.GetSection("standards"))
        .AddSingleton<StandardStore>()
        .AddScoped<Rechecking>()
        .BuildServiceProvider();

    [Fact]
    public async Task A_request_is_scored_by_the_old_catalogue_or_the_new_one_and_never_by_a_mixture()
    {
        var report = PerfEval.Core.Json.Samples.ReceptionCentre2020;
        var own = OwnStandard();
        var file = Kept("own.json", PerfEvalJson.WriteStandard(own));
        var replaced = new StandardCatalog(
            [.. BuiltInStandards.Catalog.Standards.Where(standard => standard.Key != own.Key), own], BuiltInStandards.Catalog.AsFiled);
        byte[][] right = [.. new[] { BuiltInStandards.Catalog, replaced }.Select(catalog => PerfEvalJson.WriteEvaluation(Assessor.Assess(report, catalog)))];
        var seen = new ConcurrentDictionary<int, int>();
        using var stop = new CancellationTokenSource();
        var reload = Task.Run(() =>
        {
            for (var i = 0; !stop.IsCancellationRequested; i++)
            {
                Configure(i % 2 == 0 ? file : "");
                Thread.Yield();
            }
        });
        // as many as it takes to see both, which a slow machine brings about later
        for (var round = 0; round < 100 && seen.Count < 2; round++)
        {
            await Parallel.ForEachAsync(Enumerable.Range(0, 100), (_, _) =>
            {
                using var scope = _services.CreateScope();
                var answer = PerfEvalJson.WriteEvaluation(scope.ServiceProvider.GetRequiredService<Rechecking>().Assess(report));
                seen.AddOrUpdate(Array.FindIndex(right, one => one.AsSpan().SequenceEqual(answer)), 1, (_, count) => count + 1);
                return ValueTask.CompletedTask;
            });
        }

        await stop.CancelAsync();
        await reload;

        Assert.NotEqual(Encoding.UTF8.GetString(right[0]), Encoding.UTF8.GetString(right[1]));
        Assert.Equal([0, 1], seen.Keys.Order());
    }

    [Fact]
    public void A_file_that_cannot_be_read_leaves_the_catalogue_as_it_was_and_is_logged_by_its_pointer()
    {
        Configure(Kept("own.json", PerfEvalJson.WriteStandard(OwnStandard())));
        var store = _services.GetRequiredService<StandardStore>();
        var before = store.Current;
        Assert.NotSame(BuiltInStandards.Catalog, before);
        Configure(Kept("broken.json", """{"schema": "perfeval/1", "kind": "standard", "id": 7}"""u8.ToArray()));

        Assert.Same(before, store.Current);
        Assert.Contains(_log.Lines, line => line.Level == LogLevel.Error && line.Text.StartsWith("broken.json /id: ", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_found_is_logged_by_code_and_pointer()
    {
        using var scope = _services.CreateScope();
        var assessment = scope.ServiceProvider.GetRequiredService<Rechecking>().Assess(PerfEval.Core.Json.Samples.ReceptionCentre2020);

        Assert.Equal(13, assessment.Findings.Count);
        Assert.Equal(13, _log.Lines.Count(line => line.Text.StartsWith("PE", StringComparison.Ordinal)));
        Assert.Contains(_log.Lines, line => line.Level == LogLevel.Warning && line.Text.Contains(" /goals/0/", StringComparison.Ordinal));
    }

    public void Dispose()
    {
        _services.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    // the host's version of a built-in standard: the opening budget is what execution is a rate of
    private static EvaluationStandard OwnStandard() =>
        PerfEvalJson.ParseStandard(Corpus.Files("standards").Single(file => file.Name == "hunan-department-2020-opening.json").Bytes) with
        {
            Key = BuiltInStandards.Catalog.Find("hunan-department-2020")!.Key,
        };

    private string Kept(string name, byte[] document)
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllBytes(file, document);
        return file;
    }

    private void Configure(string file)
    {
        _configuration["standards:files:0"] = file;
        _configuration.Reload();
    }
}
