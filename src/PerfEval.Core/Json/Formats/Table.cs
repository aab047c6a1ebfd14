using System;
using System.Text.Json;
using PerfEval.Core.Amounts;
using PerfEval.Core.Json.Reading;

namespace PerfEval.Core.Json.Formats;

/// <summary>Builds the value of an object in which nothing was wrong.</summary>
internal delegate R Build<out R>(Frame frame);

/// <summary>
/// Checks members that belong together and builds their value. It also runs for
/// unsound objects, so it must accept absent members; its result is then discarded.
/// </summary>
internal delegate R? Judge<out R>(ref JsonInput json, Frame frame);

/// <summary>Decides what becomes of a member the table does not know; the reader stands at its value.</summary>
internal delegate void UnknownMember(ref JsonInput json, string name);

/// <summary>成员表: the members of one kind of object, and how a value is built of them.</summary>
/// <typeparam name="T">What is written.</typeparam>
/// <typeparam name="R">What is read: the same, or the family it belongs to.</typeparam>
internal sealed class Table<T, R>(string name, Members<T> members, Build<R>? build, Judge<R>? judge) : ObjectShape(name, [.. members.All])
{
    private readonly Member<T>[] _members = [.. members.All];
    private readonly Required<T, AmountUnit>? _unit = members.Unit;
    private readonly MemberShape? _first = members.First;
    private readonly UnknownMember? _unknown = members.Unknown;

    /// <summary>Reads the object the reader is at; false where it is not one, or anything of it was wrong.</summary>
    public bool TryRead(ref JsonInput json, Slot<R> slot)
    {
        if (json.Reader.TokenType != JsonTokenType.StartObject)
        {
            return json.Fail(JsonErrorKind.WrongType, Expected.ObjectOf(Name));
        }

        json.Path.Enter(this, json.Start);
        var before = json.Context.ErrorCount;
        var isSound = Read(ref json, FrameOf(ref slot.Memory), false, 0, before, slot);
        json.Path.Leave();
        return isSound;
    }

    /// <summary>The frame kept in a slot, begun.</summary>
    public Frame FrameOf(ref IKept? memory)
    {
        var frame = (Frame)(memory ??= new Frame(this));
        frame.Begin();
        return frame;
    }

    /// <summary>Reads the members, then the value; false where anything of it was wrong.</summary>
    /// <param name="json">As in <see cref="ObjectShape.ReadMembers"/>.</param>
    /// <param name="frame">Where the members are read into.</param>
    /// <param name="isOnName">Whether the reader is on a name.</param>
    /// <param name="ahead">The members that have been read already.</param>
    /// <param name="before">The errors there were before the object.</param>
    /// <param name="slot">Where the value goes.</param>
    public bool Read(ref JsonInput json, Frame frame, bool isOnName, ulong ahead, int before, Slot<R> slot)
    {
        if (_unit is not null)
        {
            json.Context.AmountUnit = default;
        }

        if (_first is not null)
        {
            if (!isOnName)
            {
                json.Reader.Read();
                isOnName = true;
            }

            ahead |= ReadAhead(ref json, frame, _first.Index);
        }

        ReadMembers(ref json, frame, isOnName, ahead);
        frame.IsSound = json.Context.ErrorCount == before;
        if (judge is not null)
        {
            slot.Value = judge(ref json, frame)!;
        }
        else if (frame.IsSound)
        {
            slot.Value = build!(frame);
        }

        return json.Context.ErrorCount == before;
    }

    /// <summary>
    /// Whether the object at hand has the members of the table, each once and each plain, and nothing is judged of them together.
    /// </summary>
    public bool IsPlain(ref PlainInput json)
    {
        if (judge is not null || _unknown is not null)
        {
            return false;
        }

        var walk = new MemberWalk(this);
        var isFirst = true;
        while (walk.Next(ref json) is var i && i >= 0)
        {
            // amounts are judged in the unit at their head
            if ((isFirst && _unit is not null && i != _unit.Index) || !Members[i].IsPlain(ref json))
            {
                return false;
            }

            isFirst = false;
        }

        return walk.IsWhole;
    }

    public override bool AllowsUnknown => _unknown is not null;

    protected override void Unknown(ref JsonInput json, string name)
    {
        if (_unknown is null)
        {
            base.Unknown(ref json, name);
        }
        else
        {
            _unknown(ref json, name);
        }
    }

    /// <summary>Writes the members from a position on, up to another.</summary>
    public void WriteMembers(ref JsonOutput output, T value, int from = 0, int? to = null)
    {
        if (_unit is not null)
        {
            output.AmountUnit = _unit.Of(value);
        }

        foreach (var member in _members.AsSpan(from..(to ?? _members.Length)))
        {
            member.Write(ref output, value);
        }
    }
}
