using System;

namespace PerfEval.Core.Tests.Standards;

/// <summary>Says which kind of rule a law or a table of cases is about, so that a kind without any is found.</summary>
/// <param name="kind">A kind of scoring rule.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class CoversRuleAttribute(Type kind) : Attribute
{
    public Type Kind { get; } = kind;
}
