using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Serialization;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Tests.Design.Fakes.Beside;
using PerfEval.Core.Tests.Design.Fakes.Lower;
using PerfEval.Core.Tests.Design.Fakes.Upper;
using Xunit;

namespace PerfEval.Core.Tests.Design;

/// <summary>Down only: a folder is a namespace is a layer, and no type looks up or sideways.</summary>
public sealed class LayerTests
{
    private static readonly LayerPlan House = new(
        "PerfEval.Core",
        new Dictionary<string, int>
        {
            ["Common"] = 0,
            ["Amounts"] = 1,
            ["Findings"] = 2,
            ["Budgeting"] = 3,
            ["Indicators"] = 3,
            ["Standards"] = 4,
            ["Reports"] = 5,
            ["Scoring"] = 6,
            ["Checking"] = 7,
            ["Batch"] = 7,
            ["Analysis"] = 7,
            ["Forms"] = 8,
            ["Assessing"] = 9,
            ["Published"] = 9,
            ["Json"] = 10,
        },
        new Dictionary<string, string[]>
        {
            ["Budgeting"] = ["", "Facts"],
            ["Standards"] = ["", "Values"],
            ["Reports"] = ["", "Aggregation"],
            ["Checking"] = ["Verdicts", "Checks", "Across", "Repair", ""],
            ["Batch"] = ["Kernels", "Terms", "", "Summaries"],
            ["Forms"] = ["Cells", "Grids", "Filed", "Sheets", "Reading", "Writing", ""],
            ["Json"] =
            [
                "Bytes", "Reading", "Formats", "Writing", "Reports", "Standards", "Forms", "Review", "Evaluations", "Answers", "Summaries", "Hosting", "",
                "Streaming.Plain", "Streaming",
            ],
        },
        new Dictionary<string, string[]>
        {
            ["System.Text.Json"] = ["Json"],
            ["System.Runtime.Intrinsics"] = ["Batch.Kernels", "Json.Bytes"],
        })
    {
        // the one exception: a value type names its converter, so that a host's serializer needs nothing else
        Excepted = use => use.Used == typeof(JsonConverterAttribute) || ValueConverters.Contains(use.User),
    };

    private static Type[] ValueConverters => [typeof(ValueJsonConverter<>), typeof(PointsRange.JsonForm)];

    private static readonly LayerPlan FakeHouse = new(
        "PerfEval.Core.Tests.Design.Fakes",
        new Dictionary<string, int> { ["Lower"] = 0, ["Beside"] = 0, ["Upper"] = 1 },
        new Dictionary<string, string[]>(),
        new Dictionary<string, string[]> { ["System.Text.Json"] = ["Upper"] });

    public static TheoryData<Type, string> HiddenEdges => new()
    {
        { typeof(HidesInBody), "body of Run" },
        { typeof(HidesInConstructor), "body of .ctor" },
        { typeof(HidesInLocal), "local of Count" },
        { typeof(HidesInBaseType), "base type" },
        { typeof(HidesInInterface), "interface" },
        { typeof(HidesInField), "field _thing" },
        { typeof(HidesInParameter), "signature of Ignore" },
        { typeof(HidesInReturn), "signature of Nothing" },
        { typeof(HidesInGenericArgument), "field _things" },
        { typeof(HidesInGenericCall), "body of Run" },
        { typeof(HidesInConstraint), "generic constraint" },
        { typeof(HidesInAttribute), "attribute" },
        { typeof(HidesInAttributeArgument), "attribute" },
        { typeof(HidesInCatch), "catch in Run" },
        { typeof(HidesInLambda), "body of <" },
        { typeof(HidesInIterator), "body of MoveNext" },
        { typeof(HidesInNestedType), "field _thing" },
        { typeof(HidesBehindSwitch), "body of Run" },
        { typeof(HidesSideways), "body of Run" },
        { typeof(HidesForeign), "body of Run" },
    };

    [Fact]
    public void No_type_of_the_library_looks_up_or_sideways() =>
        Offenders.None(House.Offences(CoreAssembly.AllTypes));

    [Fact]
    public void Without_the_exception_the_converters_of_values_are_found() => Assert.Equal(
        ValueConverters.Append(typeof(Points)).OrderBy(type => type.FullName, StringComparer.Ordinal),
        (House with { Excepted = _ => false }).Offences([.. ValueConverters, typeof(Points), typeof(Limits)])
            .Select(use => use.User).Distinct().OrderBy(type => type.FullName, StringComparer.Ordinal));

    [Fact]
    public void Every_namespace_of_the_library_has_a_floor() =>
        Offenders.None(House.UnknownRooms(CoreAssembly.AllTypes));

    [Fact]
    public void Every_folder_of_the_library_has_its_place_in_its_room() =>
        Offenders.None(House.UnknownFolders(CoreAssembly.AllTypes));

    [Fact]
    public void No_namespace_is_used_by_what_it_uses() =>
        Offenders.None(NamespaceGraph.Of(CoreAssembly.AllTypes, "PerfEval.Core").EdgesOnCircles());

    [Theory]
    [MemberData(nameof(HiddenEdges))]
    public void An_upward_edge_is_found_wherever_it_hides(Type hider, string where)
    {
        var found = FakeHouse.Offences(WithNested(hider));

        Assert.Contains(found, use => use.Where.StartsWith(where, StringComparison.Ordinal));
    }

    [Fact]
    public void A_type_that_looks_down_only_is_not_found()
    {
        Assert.Contains(TypeUses.Of(typeof(UpperThing)), use => use.Used == typeof(LowerThing));
        Assert.Empty(FakeHouse.Offences(WithNested(typeof(UpperThing))));
        Assert.Empty(FakeHouse.Offences(WithNested(typeof(LowerThing))));
    }

    [Fact]
    public void A_namespace_without_a_floor_is_found()
    {
        var halfBuilt = FakeHouse with { Floors = new Dictionary<string, int> { ["Lower"] = 0 } };

        Assert.Equal(["Upper"], halfBuilt.UnknownRooms([typeof(LowerThing), typeof(UpperThing)]));
        Assert.NotEmpty(halfBuilt.Offences([typeof(UpperThing)]));
    }

    // the same fakes as folders of one room
    [Fact]
    public void An_edge_up_inside_a_room_is_found()
    {
        LayerPlan OneRoom(params string[] order) => new(
            "PerfEval.Core.Tests.Design",
            new Dictionary<string, int> { ["Fakes"] = 0 },
            new Dictionary<string, string[]> { ["Fakes"] = order },
            new Dictionary<string, string[]>());

        Assert.Empty(OneRoom("Lower", "Upper").Offences([typeof(UpperThing)]));
        Assert.Contains(OneRoom("Lower", "Upper").Offences([typeof(HidesInBody)]), use => use.Used == typeof(UpperThing));
        Assert.Contains(OneRoom("Upper", "Lower").Offences([typeof(UpperThing)]), use => use.Used == typeof(LowerThing));
        Assert.Equal(["Fakes.Upper"], OneRoom("Lower").UnknownFolders([typeof(LowerThing), typeof(UpperThing)]));
    }

    [Fact]
    public void A_circle_of_two_namespaces_is_found()
    {
        var graph = NamespaceGraph.Of([typeof(UpperThing), typeof(HidesInBody)], "PerfEval.Core.Tests.Design.Fakes");

        Assert.Equal(["Lower → Upper", "Upper → Lower"], graph.EdgesOnCircles());
    }

    [Fact]
    public void A_longer_circle_is_found_and_what_only_leads_to_it_is_not()
    {
        var graph = NamespaceGraph.Of([("A", "B"), ("B", "C"), ("C", "A"), ("D", "A"), ("C", "E")]);

        Assert.Equal(["A → B", "B → C", "C → A"], graph.EdgesOnCircles());
    }

    [Fact]
    public void Without_an_edge_up_there_is_no_circle() =>
        Assert.Empty(NamespaceGraph.Of([typeof(UpperThing), typeof(LowerThing)], "PerfEval.Core.Tests.Design.Fakes").EdgesOnCircles());

    [Fact]
    public void Every_hider_in_the_lower_fakes_is_tried() => Assert.Equal(
        typeof(LayerTests).Assembly.GetTypes()
            .Where(type => type is { Namespace: "PerfEval.Core.Tests.Design.Fakes.Lower", DeclaringType: null } && type != typeof(LowerThing))
            .Append(typeof(HidesSideways))
            .OrderBy(type => type.Name, StringComparer.Ordinal),
        HiddenEdges.Select(row => (Type)row[0]).Distinct().OrderBy(type => type.Name, StringComparer.Ordinal));

    private static IEnumerable<Type> WithNested(Type type) => type
        .GetNestedTypes(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic)
        .SelectMany(WithNested)
        .Prepend(type);
}
