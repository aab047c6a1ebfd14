using System;
using System.Collections.Generic;
using System.Linq;

namespace PerfEval.Core.Tests.Design;

/// <summary>Which namespaces use which.</summary>
internal sealed class NamespaceGraph
{
    private readonly Dictionary<string, HashSet<string>> _used = new(StringComparer.Ordinal);

    private NamespaceGraph()
    {
    }

    /// <summary>The namespaces below a root, read from the types in them; what lies outside the root is left out.</summary>
    public static NamespaceGraph Of(IEnumerable<Type> types, string root) => Of(types
        .Where(type => IsWithin(type, root))
        .SelectMany(TypeUses.Of)
        .Where(use => IsWithin(use.Used, root))
        .Select(use => (Name(use.User, root), Name(use.Used, root))));

    /// <summary>A graph of uses as they are given.</summary>
    public static NamespaceGraph Of(IEnumerable<(string User, string Used)> uses)
    {
        var graph = new NamespaceGraph();
        foreach (var (user, used) in uses.Where(use => use.User != use.Used))
        {
            (graph._used.TryGetValue(user, out var known) ? known : graph._used[user] = new(StringComparer.Ordinal)).Add(used);
        }

        return graph;
    }

    /// <summary>Every use that lies on a circle, as <c>A → B</c>: what it leads to leads back, however long the way.</summary>
    public IEnumerable<string> EdgesOnCircles() => _used
        .SelectMany(pair => pair.Value.Where(used => Reaches(used, pair.Key)).Select(used => $"{pair.Key} → {used}"))
        .Order(StringComparer.Ordinal);

    private static bool IsWithin(Type type, string root) =>
        type.Namespace is { } name && (name == root || name.StartsWith(root + ".", StringComparison.Ordinal));

    private static string Name(Type type, string root) => type.Namespace!.Length == root.Length ? "" : type.Namespace[(root.Length + 1)..];

    private bool Reaches(string from, string to)
    {
        HashSet<string> seen = [from];
        Queue<string> open = new([from]);
        while (open.TryDequeue(out var next))
        {
            if (next == to)
            {
                return true;
            }

            foreach (var used in _used.GetValueOrDefault(next) ?? [])
            {
                if (seen.Add(used))
                {
                    open.Enqueue(used);
                }
            }
        }

        return false;
    }
}
