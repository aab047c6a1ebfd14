using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using PerfEval.Core.Amounts;
using PerfEval.Core.Json;
using PerfEval.Core.Scoring;
using Xunit;

namespace PerfEval.Integration.Tests.Databases;

/// <summary>What holds on every database: the whole corpus goes in and comes out the same, and is asked by its columns.</summary>
internal static class FilingLaws
{
    private static readonly LocalDate Day = new(2021, 3, 31);

    public static async Task HoldOnAsync(DbContextOptions<FilingContext> options)
    {
        await using (var writing = new FilingContext(options))
        {
            await writing.Database.EnsureCreatedAsync();
            foreach (var (name, _, report) in Corpus.Reports)
            {
                writing.Add(new Filing
                {
                    Name = name,
                    Hash = PerfEvalJson.Hash(report),
                    Report = report,
                    Total = Scorer.Score(report, BuiltInStandards.Catalog).Total.Exact,
                    Executed = report.Funding?.Total is { Executed.HasValue: true } total ? total.Executed.Value : null,
                    FiledOn = Day,
                });
            }

            await writing.SaveChangesAsync();
        }

        await using var reading = new FilingContext(options);
        var kept = await reading.Filings.OrderBy(filing => filing.Id).ToListAsync();
        Assert.Equal(Corpus.Reports.Select(file => file.Report), kept.Select(filing => filing.Report));
        Assert.Equal(kept.Select(filing => filing.Hash), kept.Select(filing => PerfEvalJson.Hash(filing.Report)));
        Assert.Equal(
            kept.Select(filing => filing.Total), kept.Select(filing => Scorer.Score(filing.Report, BuiltInStandards.Catalog).Total.Exact));
        var executed = Money.FromWanYuan(566.49m);
        Assert.NotEmpty(await reading.Filings.Where(filing => filing.Executed == executed && filing.FiledOn == Day).ToListAsync());
        Assert.Equal(
            kept.Where(filing => filing.Report.Funding?.Total is not { Executed.HasValue: true }).Select(filing => filing.Name),
            (await reading.Filings.Where(filing => filing.Executed == null).OrderBy(filing => filing.Id).ToListAsync()).Select(filing => filing.Name));
    }
}
