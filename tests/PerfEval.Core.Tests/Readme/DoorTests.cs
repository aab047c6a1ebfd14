using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using PerfEval.Core.Amounts;
using PerfEval.Core.Analysis;
using PerfEval.Core.Assessing;
using PerfEval.Core.Batch;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json.Evaluations;
using PerfEval.Core.Published;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Design;
using Xunit;

namespace PerfEval.Core.Tests.Readme;

/// <summary>Every door has an example, and every type that hosts share says what threads may do.</summary>
public sealed partial class DoorTests
{
    // lists of names, and members of values: what they mean is in their first sentence
    private static readonly Type[] Lists = [typeof(CheckCodes), typeof(FindingCodes), typeof(Limits), typeof(AmountUnits), typeof(EquatableList)];

    // values that a host keeps, hands on and shares
    private static readonly Type[] Shared =
    [
        typeof(SelfEvaluation), typeof(IndicatorTree), typeof(EvaluationStandard), typeof(StandardCatalog), typeof(Assessment), typeof(EvaluationRecord),
        typeof(FormReading), typeof(PublishedReading), typeof(Regions),
    ];

    private static IEnumerable<Type> Doors =>
        CoreAssembly.PublicTypes.Where(type => type is { IsAbstract: true, IsSealed: true, IsNested: false } && !Lists.Contains(type));

    private static IEnumerable<Type> Makers => CoreAssembly.PublicTypes.Where(type => !type.IsNested
        && (type.Namespace!.StartsWith(typeof(BatchScoringPlan).Namespace!, StringComparison.Ordinal) || type.Namespace == typeof(ValueDifference).Namespace));

    [Fact]
    public void Every_door_has_an_example()
    {
        var doors = Doors.Concat(Makers).SelectMany(DoorsOf).Distinct().ToList();

        Assert.True(doors.Count > 50, $"{doors.Count}");
        Offenders.None(doors.Where(door => !DocExamples.Members.Contains(door)));
    }

    [Fact]
    public void A_door_without_one_would_be_found() => Assert.DoesNotContain(("Points", "From"), DocExamples.Members);

    [Fact]
    public void Every_type_that_is_shared_says_what_threads_may_do() => Offenders.None(
        Doors.Concat(Shared).Concat([typeof(BatchScoringPlan), typeof(EvaluationColumns), typeof(BatchScores)])
            .Select(type => type.Name).Where(name => !SaysThreads(name)));

    [Fact]
    public void A_type_that_does_not_would_be_found() => Assert.False(SaysThreads(nameof(FiledForm)));

    private static IEnumerable<(string Type, string Member)> DoorsOf(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(member => member is MethodInfo { IsSpecialName: false } or PropertyInfo)
        .Select(member => (type.Name, member.Name));

    private static bool SaysThreads(string type) => SourceTree.Files
        .Where(file => file.Path.StartsWith("PerfEval.Core/", StringComparison.Ordinal))
        .SelectMany(file => Documented().Matches(file.Text.ReplaceLineEndings("\n")))
        .Any(match => match.Groups[2].Value == type && match.Groups[1].Value.Contains("thread", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"((?:^///[^\n]*\n)+)(?:\[[^\n]*\n)*public [\w ]*(?:class|record|struct) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Documented();
}
