using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using PerfEval.Core.Indicators;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using Xunit;

namespace PerfEval.Core.Tests.Design;

/// <summary>
/// The closed families: a kind that is added does not build until everything decided by kind has been decided for it. What the compiler sees
/// to is shown here to be there: members without a body in the base, one member of the visitor a kind, and no decision past the visitor.
/// </summary>
public sealed partial class ClosedFamilyTests
{
    public static TheoryData<Type, Type> Visited => new()
    {
        { typeof(ScoringRule), typeof(IRuleVisitor<>) },
        { typeof(TargetValue), typeof(ITargetVisitor<>) },
        { typeof(ActualValue), typeof(IActualVisitor<>) },
    };

    [Theory]
    [MemberData(nameof(Visited))]
    public void Every_kind_has_one_member_of_its_own_in_the_visitor(Type family, Type visitor) => Offenders.None(Unvisited(family, visitor));

    [Fact]
    public void A_kind_the_visitor_does_not_name_is_found() =>
        Assert.Contains(nameof(BandRule), Unvisited(typeof(ScoringRule), typeof(ITargetVisitor<>)));

    [Theory]
    [InlineData(typeof(ScoringRule), "Accept", "Nature")]
    [InlineData(typeof(TargetValue), "Accept", "OwnText", "Numbers")]
    [InlineData(typeof(ActualValue), "Accept", "OwnText")]
    [InlineData(typeof(ScoreOutcome), "Reason", "Shares", "Earned")]
    public void A_new_kind_does_not_build_without_these(Type family, params string[] members) => Offenders.None(
        members.Except(Unwritten(family)));

    [Fact]
    public void A_member_that_has_a_body_asks_nothing_of_a_new_kind() =>
        Assert.DoesNotContain("Text", Unwritten(typeof(TargetValue)));

    [Fact]
    public void Nothing_is_decided_by_the_kind_of_a_rule_past_the_visitor() => Offenders.None(SourceTree.Files
        .Where(file => file.Path.StartsWith("PerfEval.Core/", StringComparison.Ordinal) && CasesIn(file.Text) > 1)
        .Select(file => file.Path));

    [Fact]
    public void A_decision_past_the_visitor_is_found() => Assert.Equal(2, CasesIn(
        """
        var edge = rule switch
        {
            BandRule bands => bands.Over,
            DeductionRule { Over: var over } => over,
            _ => null,
        };
        """));

    private static IEnumerable<string> Unvisited(Type family, Type visitor)
    {
        var members = visitor.GetMethods().Select(method => method.GetParameters()[0].ParameterType).ToList();
        return KindsOf(family).Where(kind => members.Count(member => member == kind) != 1).Select(kind => kind.Name)
            .Concat(members.Where(member => !KindsOf(family).Contains(member)).Select(member => member.Name));
    }

    private static IEnumerable<Type> KindsOf(Type family) =>
        family.Assembly.GetTypes().Where(type => type.IsSubclassOf(family) && !type.IsAbstract);

    private static IEnumerable<string> Unwritten(Type family)
    {
        const BindingFlags all = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        return family.GetMethods(all).Where(method => method.IsAbstract).Select(method => method.Name.Replace("get_", "", StringComparison.Ordinal));
    }

    // arms of a switch over the kinds of rule; an enumeration nested in one is no kind
    private static int CasesIn(string source) => Case().Count(source);

    [GeneratedRegex(@"^\s*(?:case )?(?:ExecutionRate|Proportion|Attainment|Tier|Judged|Band|Deduction|Checklist|Violation)Rule\b(?!\.)[^;(\n]*(?:=>|:)\s", RegexOptions.Multiline)]
    private static partial Regex Case();
}
