using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using PerfEval.Core.Assessing;
using PerfEval.Core.Json;
using PerfEval.Core.Standards;
using Xunit;

namespace PerfEval.Integration.Tests.Hosting;

/// <summary>Standards are reloaded while requests run: each request is scored by one catalogue or by the other, never by a mixture.</summary>
public sealed class ReloadTests
{
    [Fact]
    public async Task A_request_is_scored_by_the_old_catalogue_or_the_new_one()
    {
        var report = PerfEval.Core.Json.Samples.ReceptionCentre2020;
        var old = BuiltInStandards.Catalog;
        // the host's own version of the standard: the opening budget is what execution is a rate of
        var own = PerfEvalJson.ParseStandard(Corpus.Files("standards").Single(file => file.Name == "hunan-department-2020-opening.json").Bytes);
        var replaced = new StandardCatalog(
            [.. old.Standards.Where(standard => standard.Id != "hunan-department-2020"), own with { Key = old.Find("hunan-department-2020")!.Key }], old.AsFiled);
        await using var services = new ServiceCollection().AddSingleton(new StandardStore(old)).BuildServiceProvider();
        byte[][] right = [.. new[] { old, replaced }.Select(catalog => PerfEvalJson.WriteEvaluation(Assessor.Assess(report, catalog)))];
        var seen = new ConcurrentDictionary<int, int>();
        using var stop = new CancellationTokenSource();
        var reload = Task.Run(() =>
        {
            for (var i = 0; !stop.IsCancellationRequested; i++)
            {
                services.GetRequiredService<StandardStore>().Current = i % 2 == 0 ? replaced : old;
                Thread.Yield();
            }
        });
        await Parallel.ForEachAsync(Enumerable.Range(0, 400), (_, _) =>
        {
            using var scope = services.CreateScope();
            var catalog = scope.ServiceProvider.GetRequiredService<StandardStore>().Current;
            var answer = PerfEvalJson.WriteEvaluation(Assessor.Assess(report, catalog));
            seen.AddOrUpdate(Array.FindIndex(right, one => one.AsSpan().SequenceEqual(answer)), 1, (_, count) => count + 1);
            return ValueTask.CompletedTask;
        });
        await stop.CancelAsync();
        await reload;

        Assert.NotEqual(Encoding.UTF8.GetString(right[0]), Encoding.UTF8.GetString(right[1]));
        Assert.Equal([0, 1], seen.Keys.Order());
    }
}
