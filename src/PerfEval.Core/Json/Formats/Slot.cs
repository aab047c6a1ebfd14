using System.Runtime.CompilerServices;

namespace PerfEval.Core.Json.Formats;

/// <summary>Where a value is read into, and what its format keeps there: the frame of an object, the elements of a list.</summary>
internal abstract class Slot : IKept
{
    /// <summary>What the format of this place keeps between readings.</summary>
    public IKept? Memory;

    public abstract void Clear();
}

/// <summary>Where a value of one type is read into.</summary>
internal sealed class Slot<V> : Slot
{
    public V Value = default!;

    /// <summary>A slot known to hold such a value, since the calling member has made it.</summary>
    public static Slot<V> Of(Slot slot) => Unsafe.As<Slot<V>>(slot);

    public override void Clear()
    {
        Value = default!;
        Memory?.Clear();
    }
}
