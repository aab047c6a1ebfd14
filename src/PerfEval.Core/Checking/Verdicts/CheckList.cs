using System.Collections.Frozen;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>检查项目: the checks that are run together, in the order of codes, found by their code.</summary>
/// <param name="checks">The checks.</param>
internal sealed class CheckList(EquatableList<Check> checks)
{
    private readonly FrozenDictionary<FindingCode, int> _positions =
        checks.Select((check, position) => (check.Kind.Code, position)).ToFrozenDictionary(pair => pair.Code, pair => pair.position);

    /// <summary>How many there are.</summary>
    public int Count => checks.Count;

    /// <summary>A check by its position.</summary>
    public Check this[int position] => checks[position];

    /// <summary>The position of the check for a code; null where there is none.</summary>
    public int? PositionOf(FindingCode code) => _positions.TryGetValue(code, out var position) ? position : null;
}
