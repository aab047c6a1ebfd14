using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PerfEval.Core.Checking;
using PerfEval.Core.Checking.Across;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Design;
using PerfEval.Core.Tests.Generators.Planting;
using Xunit;

namespace PerfEval.Core.Tests.Checking;

/// <summary>On a report without fault one fault is planted: its check finds it, others find what follows from it, and nobody finds anything else.</summary>
public sealed class LoneFaultLaws
{
    // PERFEVAL_PLANTED=10000 takes ten thousand of them
    private static readonly SelfEvaluation[] Clean =
    [
        .. Enumerable.Range(0, int.Parse(Environment.GetEnvironmentVariable("PERFEVAL_PLANTED") ?? "50", CultureInfo.InvariantCulture))
            .Select(seed => new CleanReports(new Random(seed)).Make()),
    ];

    private static readonly IEnumerable<FindingCode> Codes =
        ReportChecker.Kinds.Concat(AcrossCheck.Kinds).Select(kind => kind.Code);

    public static TheoryData<string> Faults { get; } = [.. LoneFaults.All.Select(fault => $"{fault.Code}")];

    [Theory]
    [MemberData(nameof(Faults))]
    public void Of_one_fault_it_is_found_and_what_follows_from_it(string code)
    {
        var fault = LoneFaults.All.Single(one => $"{one.Code}" == code);
        var allowed = fault.Also.Append(fault.Code).ToHashSet();
        Offenders.None(
            from seed in Enumerable.Range(0, Clean.Length)
            let found = fault.FoundIn(Clean[seed])
            where !found.Contains(fault.Code) || !found.IsSubsetOf(allowed)
            select $"{seed}: {string.Join(' ', found)}");
    }

    // what a fault needs is no fault itself
    [Fact]
    public void Before_the_fault_nothing_is_found() => Offenders.None(
        from fault in LoneFaults.All
        where fault.HasGround
        from seed in Enumerable.Range(0, Math.Min(Clean.Length, 20))
        from found in fault.FoundBefore(Clean[seed])
        select $"{fault}, {seed}: {found}");

    // others may follow only in company
    [Fact]
    public void What_is_said_to_follow_from_a_fault_does() => Offenders.None(
        from fault in LoneFaults.All.Except(PlantedFaults.All)
        where fault.Also.Count > 0
        from never in fault.Also.Except(Clean.Take(200).SelectMany(clean => fault.FoundIn(clean)))
        select $"{never} from {fault}");

    [Fact]
    public void Every_check_has_a_fault_or_a_reason_why_not() => Offenders.None(Without(LoneFaults.All));

    [Fact]
    public void A_check_without_either_is_noticed() => Assert.Equal(
        ["PE1101"], Without(LoneFaults.All.Where(fault => $"{fault.Code}" != "PE1101")));

    [Fact]
    public void No_check_has_both_or_two_faults() => Offenders.None(
        LoneFaults.All.Select(fault => fault.Code).Concat(LoneFaults.Without.Keys).GroupBy(code => code)
            .Where(codes => codes.Count() > 1).Select(codes => $"{codes.Key}"));

    private static IEnumerable<string> Without(IEnumerable<PlantedFault> faults) =>
        Codes.Except(faults.Select(fault => fault.Code)).Except(LoneFaults.Without.Keys).Select(code => $"{code}");
}
