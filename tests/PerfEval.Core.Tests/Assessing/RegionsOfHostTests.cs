using System.Linq;
using PerfEval.Core.Assessing;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Checking;
using Xunit;

namespace PerfEval.Core.Tests.Assessing;

/// <summary>What a host knows of regions reaches the checks, and nothing else changes by it.</summary>
public sealed class RegionsOfHostTests
{
    private static readonly RegionCode Zone = RegionCode.Parse("430277");

    private static readonly Regions Own = Regions.BuiltIn.With([new Region(Zone, "某经济开发区", [])]);

    private static SelfEvaluation Report => Filed with { FiscalYear = new FiscalYear(2023) };

    private static SelfEvaluation Filed =>
        Samples.ReceptionCentre2020.InUnit(unit => unit with { Region = Zone, GovernmentLevel = GovernmentLevel.County });

    [Fact]
    public void A_region_the_host_knows_is_none_that_is_unknown()
    {
        Assert.Contains(Codes(null), code => code == CheckCodes.RegionDoubtful);
        Assert.DoesNotContain(Codes(Own), code => code == CheckCodes.RegionDoubtful);
        Assert.Equal(Codes(null).Where(code => code != CheckCodes.RegionDoubtful), Codes(Own));
    }

    [Fact]
    public void The_table_that_is_built_in_is_the_one_taken_where_none_is_given() => Assert.Equal(Codes(null), Codes(Regions.BuiltIn));

    private static FindingCode[] Codes(Regions? regions) =>
        [.. Assessor.Assess(Report, BuiltInStandards.Catalog, regions).Findings.Select(finding => finding.Code)];
}
