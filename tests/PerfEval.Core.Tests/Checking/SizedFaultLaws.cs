using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfEval.Core.Checking;
using PerfEval.Core.Findings;
using Xunit;

namespace PerfEval.Core.Tests.Checking;

/// <summary>A fault of whatever size is found by its check; where it is mended the check passes.</summary>
public sealed class SizedFaultLaws
{
    public static TheoryData<string> Codes { get; } = [.. SizedFault.All.Select(fault => fault.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_planted_fault_is_found_and_mending_it_silences_the_check(string code)
    {
        var fault = SizedFault.All.Single(candidate => candidate.Code == code);
        Prop.ForAll(Gen.Choose(1, 40).ToArbitrary(), size => OutcomeOf(fault, size) is CheckOutcome.Found).QuickCheckThrowOnFailure();

        var mended = ReportChecker.Check(CleanReport.Report, CleanReport.Standard).OutcomeOf(FindingCode.Parse(code));
        Assert.True(mended is CheckOutcome.Passed || CheckVectors.NotOnTheCleanReport.Contains(FindingCode.Parse(code)), $"{code} is {mended} without the fault");
    }

    // a total of 100 needs all full, a blank column and a number stored as text the notes of their reader, a missing class a standard that asks for none, a value of a formula
    // the standard that has one, a unit cost its counting word, a code of a project the project, and an adjusted target a standard that asks why: their vectors plant those faults
    [Fact]
    public void Every_check_but_eight_has_a_fault_to_plant() => Assert.Equal(
        ["PE1107", "PE2109", "PE3206", "PE4105", "PE5106", "PE6101", "PE6104", "PE7202"],
        CheckVectors.Codes.Select(code => code.ToString()).Except(SizedFault.All.Select(fault => fault.Code)));

    private static CheckOutcome OutcomeOf(SizedFault fault, int size) =>
        ReportChecker.Check(fault.Plant(CleanReport.Report, size), CleanReport.Standard).OutcomeOf(FindingCode.Parse(fault.Code));
}
