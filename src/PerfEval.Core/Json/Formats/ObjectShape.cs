using System;
using System.Collections.Generic;
using System.Numerics;
using System.Text.Json;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;

namespace PerfEval.Core.Json.Formats;

/// <summary>The members of an object in their order, and how they are read whatever they build.</summary>
internal abstract class ObjectShape
{
    private readonly ulong _required;

    /// <summary>The members that must be there, one bit each.</summary>
    public ulong RequiredMembers => _required;

    protected ObjectShape(string name, MemberShape[] members)
    {
        // three masks of 64 bits keep what was seen of an object
        ArgumentOutOfRangeException.ThrowIfGreaterThan(members.Length, 64);
        (Name, Members) = (name, members);
        for (var i = 0; i < members.Length; i++)
        {
            _required |= members[i].IsRequired ? 1UL << i : 0;
        }
    }

    public string Name { get; }

    public MemberShape[] Members { get; }

    /// <summary>Whether members the table does not know are passed over.</summary>
    public virtual bool AllowsUnknown => false;

    /// <summary>
    /// The member the name at hand names, looked for from where the last one stood: documents mostly keep the order of the table. −1 where
    /// it names none.
    /// </summary>
    public int Match(ref JsonInput json, int next)
    {
        var members = Members;
        if (json.Reader.ValueIsEscaped)
        {
            var unescaped = json.Name();
            return Array.FindIndex(members, member => member.Name == unescaped);
        }

        var name = json.Reader.ValueSpan;
        for (var i = next; i < members.Length; i++)
        {
            if (name.SequenceEqual(members[i].Utf8))
            {
                return i;
            }
        }

        for (var i = 0; i < next; i++)
        {
            if (name.SequenceEqual(members[i].Utf8))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Reads the members up to the end of the object.</summary>
    /// <param name="json">On the start of the object, on the last token of a value, or on a name.</param>
    /// <param name="frame">Where they are read into.</param>
    /// <param name="isOnName">Whether the reader is on a name.</param>
    /// <param name="ahead">The members that have been read already.</param>
    public void ReadMembers(ref JsonInput json, Frame frame, bool isOnName, ulong ahead)
    {
        var next = 0;
        HashSet<string>? unknown = null;
        while (
            isOnName
                ? json.Reader.TokenType == JsonTokenType.PropertyName
                : json.Reader.Read() && json.Reader.TokenType == JsonTokenType.PropertyName)
        {
            isOnName = false;
            var i = Match(ref json, next);
            if (i < 0)
            {
                ReadUnknown(ref json, unknown ??= new HashSet<string>(StringComparer.Ordinal));
                continue;
            }

            next = i + 1;
            json.Reader.Read();
            var bit = 1UL << i;
            if ((frame.Seen & bit) != 0)
            {
                json.Context.Error(JsonErrorKind.DuplicateMember, Members[i].Name, null, Members[i].Name, json.Start);
                json.Skip();
                continue;
            }

            frame.Seen |= bit;
            if ((ahead & bit) != 0)
            {
                json.Skip();
            }
            else
            {
                ReadMember(ref json, frame, i);
            }
        }

        json.Path.At(-1);
        frame.IsReadable = (_required & ~frame.Given) == 0 && frame.Given == frame.Read;
        for (var missing = _required & ~frame.Given; missing != 0; missing &= missing - 1)
        {
            var member = Members[BitOperations.TrailingZeroCount(missing)];
            json.Context.Error(JsonErrorKind.MissingMember, member.Name, null, member.Name, frame.StartOf(member, ref json));
        }
    }

    /// <summary>Reads one member before the others, wherever it stands.</summary>
    /// <param name="json">On the first name of the object, or on its end; it stays there.</param>
    /// <param name="frame">Where it is read into.</param>
    /// <param name="index">Which member.</param>
    /// <returns>The member's bit; 0 where it is not there.</returns>
    public ulong ReadAhead(ref JsonInput json, Frame frame, int index)
    {
        for (var ahead = json; ahead.Reader.TokenType == JsonTokenType.PropertyName; ahead.Reader.Read())
        {
            var isThis = Match(ref ahead, index) == index;
            ahead.Reader.Read();
            if (isThis)
            {
                ReadMember(ref ahead, frame, index);
                return 1UL << index;
            }

            ahead.Skip();
        }

        return 0;
    }

    /// <summary>Skips the members of an object of unknown kind; duplicates are errors.</summary>
    /// <param name="json">As in <see cref="ReadMembers"/>.</param>
    /// <param name="isOnName">Whether the reader is on a name.</param>
    /// <param name="first">A name that has been passed already.</param>
    public static void SkipMembers(ref JsonInput json, bool isOnName, string? first = null)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        if (first is not null)
        {
            names.Add(first);
        }

        while (
            isOnName
                ? json.Reader.TokenType == JsonTokenType.PropertyName
                : json.Reader.Read() && json.Reader.TokenType == JsonTokenType.PropertyName)
        {
            isOnName = false;
            var name = json.Name();
            json.Reader.Read();
            if (!names.Add(name))
            {
                json.Context.Error(JsonErrorKind.DuplicateMember, name, null, name, json.Start);
            }

            json.Skip();
        }
    }

    /// <summary>Reports a member the object at hand does not have: an error, or a finding where it is read leniently.</summary>
    public static void ReportUnknown(ref JsonInput json, string name, int start)
    {
        if (json.Context.Mode == ReadingMode.Strict)
        {
            json.Context.Error(JsonErrorKind.UnknownMember, name, null, name, start);
        }
        else
        {
            json.Context.Find(json.Document, FindingCodes.MemberUnknown, Severity.Warning, Argument.Of("name", name));
        }
    }

    private void ReadMember(ref JsonInput json, Frame frame, int index)
    {
        frame.Starts[index] = json.Start;
        if (json.Reader.TokenType == JsonTokenType.Null)
        {
            return;
        }

        frame.Given |= 1UL << index;
        json.Path.At(index);
        frame.Read |= Members[index].Read(ref json, frame.Slots[index]) ? 1UL << index : 0;
    }

    /// <summary>Reports the member at hand, which the table does not know.</summary>
    protected virtual void Unknown(ref JsonInput json, string name) => ReportUnknown(ref json, name, json.Start);

    private void ReadUnknown(ref JsonInput json, HashSet<string> unknown)
    {
        var name = json.Name();
        json.Reader.Read();
        json.Path.At(-1);
        if (unknown.Add(name))
        {
            Unknown(ref json, name);
            json.Path.At(name);
            UnreadValue.PassOver(ref json);
        }
        else
        {
            json.Context.Error(JsonErrorKind.DuplicateMember, name, null, name, json.Start);
            json.Skip();
        }
    }
}
