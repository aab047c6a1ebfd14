using System;
using PerfEval.Core.Common;

namespace PerfEval.Core.Standards;

/// <summary>有依据的取值: a value of a standard together with where it comes from. No value of a standard stands without.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Value">取值.</param>
/// <param name="Source">依据.</param>
public sealed record Sourced<T>(T Value, SourceNote Source)
{
    /// <summary>取值: the value.</summary>
    public T Value { get; init => field = value is null ? throw new ArgumentNullException(nameof(value)) : value; }
        = Value is null ? throw new ArgumentNullException(nameof(Value)) : Value;

    /// <summary>依据: where the value is from.</summary>
    public SourceNote Source { get; init => field = Given.Of(value); } = Given.Of(Source);

    /// <summary>部分取值的依据, where parts of the value come from elsewhere.</summary>
    public EquatableList<SourceNote.OfPart> Parts { get; init; }

    /// <summary>Where a part of the value comes from: its own source, else that of the whole.</summary>
    /// <param name="part">The member, as documents name it.</param>
    /// <exception cref="ArgumentNullException">The part is null.</exception>
    public SourceNote SourceOf(string part)
    {
        ArgumentNullException.ThrowIfNull(part);
        foreach (var one in Parts)
        {
            if (one.Part == part)
            {
                return one.Source;
            }
        }

        return Source;
    }
}
