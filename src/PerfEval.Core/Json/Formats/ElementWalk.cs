using PerfEval.Core.Common;

namespace PerfEval.Core.Json.Formats;

/// <summary>The elements of a list one by one, for readers that build nothing. Anything unusual ends it.</summary>
internal struct ElementWalk
{
    private int _count;

    /// <summary>Whether the list came to its end.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Moves to the next element; false at the end of the list, and where there is no list or one too long.</summary>
    public bool Next(ref PlainInput json)
    {
        if (_count == 0 && !json.Take((byte)'['))
        {
            return false;
        }

        if (json.Take((byte)']'))
        {
            IsWhole = true;
            return false;
        }

        return (_count == 0 || json.Take((byte)',')) && _count++ < Limits.MaxListElements;
    }
}
