using System.Text.Json;

namespace PerfEval.Core.Json.Formats;

/// <summary>
/// The members of an object one by one, for readers that build nothing: by the same names and with the same duplicates as
/// <see cref="ObjectShape.ReadMembers"/>. Anything unusual ends it.
/// </summary>
internal ref struct MemberWalk(ObjectShape shape, bool kindIsRead = false)
{
    private const int End = -1;

    // the kind of a union is the first of its members
    private ulong _seen = kindIsRead ? 1UL : 0;
    private ulong _given = kindIsRead ? 1UL : 0;
    private int _next = kindIsRead ? 1 : 0;

    /// <summary>Whether the object came to its end, with every member that must be there.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>
    /// Moves to the value of the next member that is not null: its position in the table; less than 0 at the end of the object, and at a
    /// member that is unknown, stands there twice or is spelt with escapes.
    /// </summary>
    public int Next(ref JsonInput json)
    {
        while (json.Reader.Read() && json.Reader.TokenType == JsonTokenType.PropertyName)
        {
            var at = json.Reader.ValueIsEscaped ? End : shape.Match(ref json, _next);
            if (at < 0 || (_seen >> at & 1) != 0)
            {
                return End;
            }

            _seen |= 1UL << at;
            _next = at + 1;
            json.Reader.Read();
            if (json.Reader.TokenType != JsonTokenType.Null)
            {
                _given |= 1UL << at;
                return at;
            }
        }

        IsWhole = json.Reader.TokenType == JsonTokenType.EndObject && (shape.RequiredMembers & ~_given) == 0;
        return End;
    }
}
