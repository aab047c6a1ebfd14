using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using PerfEval.Core.Checking;
using PerfEval.Core.Checking.Across;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Tests.Design;
using Xunit;

namespace PerfEval.Core.Tests.Checking;

/// <summary>A check is one file; what it cannot do by itself is to stand in the registry.</summary>
public sealed class CheckRegistryTests
{
    private static readonly List<Type> Classes =
        [.. CoreAssembly.AllTypes.Where(type => type is { IsAbstract: false, IsClass: true } && type.IsAssignableTo(typeof(Check)))];

    [Fact]
    public void Every_check_is_in_the_registry() => Offenders.None(Missing(CheckRegistry.All));

    [Fact]
    public void A_check_left_out_of_the_registry_is_noticed() =>
        Assert.Equal([nameof(TotalCellBlank)], Missing(CheckRegistry.All.Where(check => check is not TotalCellBlank)));

    [Fact]
    public void The_registry_is_in_the_order_of_codes_and_has_each_once() => Assert.True(IsInOrder(CheckRegistry.All));

    [Fact]
    public void A_check_out_of_order_or_twice_is_noticed()
    {
        Assert.False(IsInOrder(CheckRegistry.All.Reverse()));
        Assert.False(IsInOrder([new TotalCellBlank(), new TotalCellBlank()]));
    }

    [Fact]
    public void A_check_is_named_as_its_code() => Assert.Equal(
        CheckRegistry.All.Select(check => (check.GetType().Name, check.Kind.Code))
            .Concat(AcrossCheck.All.Select(check => (check.GetType().Name, check.Kind.Code))).OrderBy(pair => pair.Code),
        typeof(CheckCodes).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Select(property => (property.Name, Code: (FindingCode)property.GetValue(null)!)).OrderBy(pair => pair.Code));

    [Fact]
    public void A_check_stands_in_a_file_of_its_name() => Assert.Equal(
        Classes.Select(type => type.Name).Append(nameof(CheckCodes)).Order(StringComparer.Ordinal),
        SourceTree.Files.Where(file => file.Path.StartsWith("PerfEval.Core/Checking/Checks/", StringComparison.Ordinal))
            .Select(file => file.Path.Split('/')[^1].Replace(".cs", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Readers_and_checks_share_no_code() =>
        Offenders.None(CheckRegistry.Kinds.Where(kind => ReadingKinds.Find(kind.Code) is not null).Select(kind => kind.Code.ToString()));

    [Fact]
    public void Every_code_of_the_readers_has_a_kind() => Assert.All(
        typeof(FindingCodes).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => (FindingCode)property.GetValue(null)!),
        code => Assert.Equal(code, ReadingKinds.Of(code).Code));

    [Fact]
    public void A_kind_of_a_later_version_is_shown_by_its_code()
    {
        var kind = FindingKind.OfLaterVersion(new FindingCode(8888));
        Assert.Equal(("PE8888", "", ""), (kind.Title(Language.Chinese), kind.Why(Language.English), kind.Remedy(Language.Chinese)));
        Assert.Equal("PE8888", new Finding(kind, Severity.Note, Place.Report, default).What(Language.English));
    }

    private static IEnumerable<string> Missing(IEnumerable<Check> registry) =>
        Classes.Except(registry.Select(check => check.GetType())).Select(type => type.Name);

    private static bool IsInOrder(IEnumerable<Check> registry)
    {
        var codes = registry.Select(check => check.Kind.Code).ToList();
        return codes.SequenceEqual(codes.Distinct().Order());
    }
}
