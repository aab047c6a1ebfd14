using System;

namespace PerfEval.Documents.Editing;

/// <summary>标签: a tag of a part by where it stands in its text.</summary>
/// <param name="Text">The whole part.</param>
/// <param name="Start">Where its &lt; stands.</param>
/// <param name="End">Behind its &gt;.</param>
/// <param name="IsClose">Whether it ends an element.</param>
/// <param name="IsEmpty">Whether it is an element with nothing in it.</param>
internal readonly record struct XmlTag(string Text, int Start, int End, bool IsClose, bool IsEmpty)
{
    /// <summary>The name with its prefix.</summary>
    public ReadOnlySpan<char> FullName
    {
        get
        {
            var from = Start + (IsClose ? 2 : 1);
            var length = 0;
            while (!char.IsWhiteSpace(Text[from + length]) && Text[from + length] is not ('/' or '>'))
            {
                length++;
            }

            return Text.AsSpan(from, length);
        }
    }

    /// <summary>The name without a prefix.</summary>
    public ReadOnlySpan<char> Name => FullName[(FullName.IndexOf(':') + 1)..];

    /// <summary>The prefix with its colon; empty where there is none.</summary>
    public string Prefix => FullName[..(FullName.IndexOf(':') + 1)].ToString();

    /// <summary>Whether it begins an element of a name.</summary>
    public bool Opens(string name) => !IsClose && Name.SequenceEqual(name);

    /// <summary>Whether it ends an element of a name.</summary>
    public bool Closes(string name) => IsClose && Name.SequenceEqual(name);

    /// <summary>The value of an attribute as it is written; null where there is none.</summary>
    public string? Attribute(string name) => ValueAt(name) is var (at, length) && at >= 0 ? Text.Substring(at, length) : null;

    /// <summary>Where the value of an attribute stands, by its name with its prefix; at -1 where there is none.</summary>
    public (int At, int Length) ValueAt(string name)
    {
        var at = Start + 1 + FullName.Length;
        while (at < End)
        {
            while (char.IsWhiteSpace(Text[at]))
            {
                at++;
            }

            var equals = Text.IndexOf('=', at, End - at);
            if (equals < 0)
            {
                break;
            }

            var quote = equals + 1;
            while (char.IsWhiteSpace(Text[quote]))
            {
                quote++;
            }

            var close = Text.IndexOf(Text[quote], quote + 1);
            if (Text.AsSpan(at, equals - at).Trim().SequenceEqual(name))
            {
                return (quote + 1, close - quote - 1);
            }

            at = close + 1;
        }

        return (-1, 0);
    }
}
