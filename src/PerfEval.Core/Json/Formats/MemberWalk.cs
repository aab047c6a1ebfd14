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
    private byte _before = kindIsRead ? (byte)',' : (byte)'{';

    /// <summary>Whether the object came to its end, with every member that must be there.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>
    /// Moves to the value of the next member that is not null: its position in the table; less than 0 at the end of the object, and at a
    /// member that is unknown, stands there twice or is spelt with escapes.
    /// </summary>
    public int Next(ref PlainInput json)
    {
        while (json.Take(_before))
        {
            if (_before == (byte)'{' && json.Peek() == (byte)'}')
            {
                break;
            }

            _before = (byte)',';
            var at = json.Name(shape.Members, _next);
            if (at < 0 || (_seen >> at & 1) != 0)
            {
                return End;
            }

            _seen |= 1UL << at;
            _next = at + 1;
            if (json.Peek() != (byte)'n')
            {
                _given |= 1UL << at;
                return at;
            }

            if (!json.Take("null"u8))
            {
                return End;
            }
        }

        IsWhole = json.Take((byte)'}') && (shape.RequiredMembers & ~_given) == 0;
        return End;
    }
}
