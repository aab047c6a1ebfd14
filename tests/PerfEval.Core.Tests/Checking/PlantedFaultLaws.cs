using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfEval.Core.Checking;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Generators.Planting;
using Xunit;

namespace PerfEval.Core.Tests.Checking;

/// <summary>Whatever else is wrong with a report: a planted fault is found, nothing is found that was not planted, and mending a fault
/// silences it.</summary>
[Properties(Arbitrary = [typeof(PlantedCases)], MaxTest = 150)]
public sealed class PlantedFaultLaws
{
    [Property]
    public void A_clean_report_passes_every_check_it_has_something_for(PlantedCase it) =>
        Assert.Equal(CheckVectors.OnACleanReport, Outcomes.Lines(Check(it.Clean)));

    // PERFEVAL_CONSISTENT=10000 makes ten thousand of them
    [Fact]
    public void Consistent_reports_have_no_error_and_no_warning() => Assert.Empty(
        from seed in Enumerable.Range(0, int.Parse(Environment.GetEnvironmentVariable("PERFEVAL_CONSISTENT") ?? "1000", CultureInfo.InvariantCulture))
        from finding in Check(new PlantedCase(seed, []).Clean).Findings
        where finding.Severity != Severity.Note
        select $"{seed}: {finding.Message(Language.English)}");

    [Property]
    public void Every_planted_fault_is_found_whatever_else_is_planted(PlantedCase it)
    {
        var found = Found(it.Report);
        Assert.All(it.Planted, fault => Assert.Contains(fault.Code, found));
    }

    [Property]
    public void Nothing_is_found_that_was_not_planted(PlantedCase it)
    {
        var explained = it.Planted.SelectMany(fault => fault.Also.Append(fault.Code)).ToHashSet();
        Assert.Empty(Found(it.Report).Except(explained));
    }

    [Property]
    public void Mending_a_fault_silences_it_and_leaves_the_others_found(PlantedCase it)
    {
        foreach (var mended in it.Faults)
        {
            var left = it.Faults.Where(fault => fault != mended).ToList();
            var (found, code) = (Found(it.With(left)), PlantedFaults.All[mended].Code);
            Assert.All(left, fault => Assert.Contains(PlantedFaults.All[fault].Code, found));
            Assert.True(!found.Contains(code)
                || left.Exists(fault => PlantedFaults.All[fault].Also.Contains(code)), $"{code} is found after it was mended");
        }
    }

    [Property]
    public bool The_order_in_which_faults_came_does_not_matter(PlantedCase it) => Check(it.Report) == Check(it.With(it.Faults.Reverse()));

    [Fact]
    public void Every_fault_alone_is_found_by_its_own_check() => Assert.All(
        Enumerable.Range(0, PlantedFaults.All.Count), fault =>
            Assert.Contains(PlantedFaults.All[fault].Code, Found(new PlantedCase(1, [fault]).Report)));

    // the control: a fault nobody planted would be seen
    [Fact]
    public void A_finding_without_a_fault_would_be_noticed() =>
        Assert.NotEmpty(Found(new PlantedCase(1, [0]).Report).Except(Found(new PlantedCase(1, []).Report)));

    private static HashSet<FindingCode> Found(SelfEvaluation report) => [.. Check(report).Findings.Select(finding => finding.Code)];

    private static CheckedReport Check(SelfEvaluation report) => ReportChecker.Check(report, CleanReport.Standard);
}
