using System;
using System.Collections.Generic;
using System.Linq;

namespace PerfEval.Core.Tests.Design;

/// <summary>Which namespaces stand on which floor, and the foreign namespaces that only one room may use.</summary>
internal sealed record LayerPlan(string Root, IReadOnlyDictionary<string, int> Floors, IReadOnlyDictionary<string, string> ForeignRooms)
{
    /// <summary>The uses that look up, sideways, out of the plan, or at a foreign namespace kept for another room.</summary>
    public IEnumerable<TypeUse> Offences(IEnumerable<Type> types) => types
        .Where(type => InRoot(type.Namespace))
        .SelectMany(TypeUses.Of)
        .Where(use => IsUpOrSideways(use) || IsForeign(use));

    /// <summary>The rooms of these types that the plan does not know.</summary>
    public IEnumerable<string> UnknownRooms(IEnumerable<Type> types) => types
        .Where(type => InRoot(type.Namespace))
        .Select(Room)
        .Distinct()
        .Where(room => !Floors.ContainsKey(room));

    private bool IsUpOrSideways(TypeUse use) => InRoot(use.Used.Namespace)
        && Room(use.Used) != Room(use.User)
        && (!Floors.TryGetValue(Room(use.Used), out var used) || !Floors.TryGetValue(Room(use.User), out var user) || used >= user);

    private bool IsForeign(TypeUse use) => ForeignRooms.Any(rule =>
        IsWithin(use.Used.Namespace, rule.Key) && !IsWithin(use.User.Namespace, $"{Root}.{rule.Value}"));

    private bool InRoot(string? name) => IsWithin(name, Root);

    private string Room(Type type) => type.Namespace!.Length == Root.Length ? "" : type.Namespace[(Root.Length + 1)..].Split('.')[0];

    private static bool IsWithin(string? name, string outer) =>
        name is not null && (name == outer || name.StartsWith(outer + ".", StringComparison.Ordinal));
}
