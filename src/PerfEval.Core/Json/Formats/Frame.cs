using System;
using PerfEval.Core.Json.Reading;

namespace PerfEval.Core.Json.Formats;

/// <summary>
/// The members of one object while it is read. Frames of a document hang together as its objects do, each kept in the slot of the place it
/// reads.
/// </summary>
internal sealed class Frame(ObjectShape shape) : IKept
{
    private ulong _touched;

    /// <summary>One slot a member.</summary>
    public Slot[] Slots { get; } = Array.ConvertAll(shape.Members, member => member.NewSlot());

    /// <summary>Where the value of each member begins, of those that were there.</summary>
    public int[] Starts { get; } = new int[shape.Members.Length];

    /// <summary>The members that stand in the object.</summary>
    public ulong Seen { get; set; }

    /// <summary>The members that stand in the object and are not null.</summary>
    public ulong Given { get; set; }

    /// <summary>The members that could be read.</summary>
    public ulong Read { get; set; }

    /// <summary>
    /// Whether every member that must be there is, and every one that is there could be read; members no table knows are another matter.
    /// </summary>
    public bool IsReadable { get; set; }

    /// <summary>Which word of a union the object is, by its position among them.</summary>
    public int Word { get; set; }

    /// <summary>Whether nothing in the object, however deep, was an error so far.</summary>
    public bool IsSound { get; set; }

    public bool Has(MemberShape member) => (Read >> member.Index & 1) != 0;

    public bool IsGiven(MemberShape member) => (Given >> member.Index & 1) != 0;

    /// <summary>Whether a member stands in the object as null.</summary>
    public bool IsNull(MemberShape member) => ((Seen & ~Given) >> member.Index & 1) != 0;

    /// <summary>Where an error about a member belongs: at its value, or at the object where it has none.</summary>
    public int StartOf(MemberShape member, ref JsonInput json) =>
        (Seen >> member.Index & 1) != 0 ? Starts[member.Index] : json.Path.ObjectStart;

    /// <summary>Reports a member that must be there in this object.</summary>
    public void Require(ref JsonInput json, MemberShape member)
    {
        if (!IsGiven(member))
        {
            json.Context.Error(JsonErrorKind.MissingMember, member.Name, null, member.Name, StartOf(member, ref json));
        }
    }

    /// <summary>Reports a member that has no place in this object.</summary>
    public void RefuseGiven(ref JsonInput json, MemberShape member)
    {
        if (IsGiven(member))
        {
            ObjectShape.ReportUnknown(ref json, member.Name, StartOf(member, ref json));
        }
    }

    /// <summary>Reports every member that stands beside one that stands alone.</summary>
    public void RefuseOthers(ref JsonInput json, MemberShape alone)
    {
        foreach (var member in shape.Members)
        {
            if (member != alone)
            {
                RefuseGiven(ref json, member);
            }
        }
    }

    /// <summary>Begins another object.</summary>
    public void Begin()
    {
        _touched |= Given;
        (Seen, Given, Read) = (0, 0, 0);
    }

    public void Clear()
    {
        Begin();
        for (var i = 0; _touched != 0; i++, _touched >>= 1)
        {
            if ((_touched & 1) != 0)
            {
                Slots[i].Clear();
            }
        }
    }
}
