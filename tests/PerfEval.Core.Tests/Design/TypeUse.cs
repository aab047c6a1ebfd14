using System;

namespace PerfEval.Core.Tests.Design;

/// <summary>One edge of the dependency graph: a type names another, and where it does so.</summary>
internal sealed record TypeUse(Type User, Type Used, string Where)
{
    public override string ToString() => $"{User.FullName} uses {Used.FullName ?? Used.Name} ({Where})";
}
