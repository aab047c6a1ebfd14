using System;
using System.Collections.Generic;
using System.Linq;

namespace PerfEval.Core.Tests.Design;

/// <summary>
/// Which rooms stand on which floor, in which order the folders inside a room stand, and the foreign namespaces that only some rooms may use.
/// </summary>
/// <param name="Root">The namespace of the whole house.</param>
/// <param name="Floors">The floor of each room, the first part of a namespace below the root.</param>
/// <param name="Inside">Of a room with folders: their order from the bottom, the room's own files as an empty name.</param>
/// <param name="ForeignRooms">Foreign namespaces, and the rooms that may use each.</param>
internal sealed record LayerPlan(
    string Root,
    IReadOnlyDictionary<string, int> Floors,
    IReadOnlyDictionary<string, string[]> Inside,
    IReadOnlyDictionary<string, string[]> ForeignRooms)
{
    /// <summary>The uses that look up, sideways, out of the plan, or at a foreign namespace kept for another room.</summary>
    public IEnumerable<TypeUse> Offences(IEnumerable<Type> types) => types
        .Where(type => InRoot(type.Namespace))
        .SelectMany(TypeUses.Of)
        .Where(use => IsUpOrSideways(use) || IsUpInside(use) || IsForeign(use));

    /// <summary>The rooms of these types that the plan does not know.</summary>
    public IEnumerable<string> UnknownRooms(IEnumerable<Type> types) => types
        .Where(type => InRoot(type.Namespace))
        .Select(Room)
        .Distinct()
        .Where(room => !Floors.ContainsKey(room));

    /// <summary>The folders of these types that the plan gives no place inside their room.</summary>
    public IEnumerable<string> UnknownFolders(IEnumerable<Type> types) => types
        .Where(type => InRoot(type.Namespace) && (Folder(type).Length > 0 || Inside.ContainsKey(Room(type))) && PlaceInside(type) < 0)
        .Select(Below)
        .Distinct();

    private bool IsUpOrSideways(TypeUse use) => InRoot(use.Used.Namespace)
        && Room(use.Used) != Room(use.User)
        && (!Floors.TryGetValue(Room(use.Used), out var used) || !Floors.TryGetValue(Room(use.User), out var user) || used >= user);

    private bool IsUpInside(TypeUse use) => InRoot(use.Used.Namespace)
        && Room(use.Used) == Room(use.User)
        && Inside.ContainsKey(Room(use.User))
        && Folder(use.Used) != Folder(use.User)
        && PlaceInside(use.Used) >= PlaceInside(use.User);

    /// <summary>The uses that are meant all the same; none unless said.</summary>
    public Func<TypeUse, bool> Excepted { get; init; } = _ => false;

    private bool IsForeign(TypeUse use) => !Excepted(use) && ForeignRooms.Any(rule =>
        IsWithin(use.Used.Namespace, rule.Key) && !rule.Value.Any(room => IsWithin(use.User.Namespace, $"{Root}.{room}")));

    private int PlaceInside(Type type) => Inside.TryGetValue(Room(type), out var order) ? Array.IndexOf(order, Folder(type)) : -1;

    private bool InRoot(string? name) => IsWithin(name, Root);

    private string Room(Type type) => Below(type).Split('.')[0];

    private string Folder(Type type)
    {
        var below = Below(type);
        return below.Contains('.', StringComparison.Ordinal) ? below[(below.IndexOf('.', StringComparison.Ordinal) + 1)..] : "";
    }

    private string Below(Type type) => type.Namespace!.Length == Root.Length ? "" : type.Namespace[(Root.Length + 1)..];

    private static bool IsWithin(string? name, string outer) =>
        name is not null && (name == outer || name.StartsWith(outer + ".", StringComparison.Ordinal));
}
