using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Formats;

/// <summary>
/// The grammar of a single value: the only place where its digits, its dates, its words are understood. It knows neither strict nor lenient
/// reading and reports nothing; it gives the value or what is wrong with it, and leaves the reader where it is.
/// </summary>
internal abstract class Grammar<V>
{
    /// <summary>What belongs in the place, in the words of error messages.</summary>
    public abstract LocalizedText Expected { get; }

    /// <summary>Reads the value at hand, which is not null; null where it could be read, else what is wrong.</summary>
    public abstract JsonErrorKind? Read(ref JsonInput json, out V value);

    /// <summary>As <see cref="Format{V}.IsPlain"/>.</summary>
    public virtual bool IsPlain(ref PlainInput json) => false;

    public abstract void Write(ref JsonOutput output, V value);

    /// <summary>
    /// Writes the keywords of the JSON schema of such values. A schema cannot express
    /// everything: which digits are kept, which days exist, and the like are the reader's.
    /// </summary>
    public abstract void Describe(ref JsonOutput output);
}
