using PerfEval.Core.Common;

namespace PerfEval.Core.Findings;

/// <summary>The values a sentence names, put into words only when somebody asks for them.</summary>
internal abstract class LateArguments
{
    /// <summary>The values, made anew each time.</summary>
    public abstract EquatableList<Argument> Make();
}
