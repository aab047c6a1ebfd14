using System;
using System.Collections.Generic;
using System.Text.Json;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Json.Reading;

/// <summary>
/// The members of an object, each requested by name; <see cref="Close"/>
/// reports those never requested. A duplicate member is reported at once.
/// </summary>
internal sealed class JsonMembers
{
    private readonly Dictionary<string, JsonElement> _members = new(StringComparer.Ordinal);
    private readonly List<string> _unread = [];
    private readonly JsonPath _path;
    private readonly ReadSession _session;
    private readonly int _errorsBefore;

    public JsonMembers(JsonElement element, JsonPath path, ReadSession session)
    {
        (_path, _session, _errorsBefore) = (path, session, session.ErrorCount);
        foreach (var member in element.EnumerateObject())
        {
            if (_members.TryAdd(member.Name, member.Value))
            {
                _unread.Add(member.Name);
            }
            else
            {
                session.Error(JsonErrorKind.DuplicateMember, path.Member(member.Name), found: member.Name);
            }
        }
    }

    public ReadSession Session => _session;

    /// <summary>The members not requested yet.</summary>
    public IReadOnlyList<string> Unread => _unread;

    /// <summary>Whether nothing in the object was an error so far.</summary>
    public bool IsSound => _session.ErrorCount == _errorsBefore;

    /// <summary>Whether a member is there and not null.</summary>
    public bool Has(string name) => _members.TryGetValue(name, out var value) && value.ValueKind != JsonValueKind.Null;

    /// <summary>A member that may be absent.</summary>
    public JsonCursor Optional(string name, ReportPart? part = null)
    {
        var found = _members.TryGetValue(name, out var value);
        if (found)
        {
            _unread.Remove(name);
        }

        return new JsonCursor(value, _path.Member(name, part), _session);
    }

    /// <summary>Skips a member that is not read; a duplicate member in it is an error at any depth, as everywhere.</summary>
    public void PassOver(string name) => new JsonCursor(_members[name], _path.Member(name), _session).PassOver();

    /// <summary>A member that must be there.</summary>
    public JsonCursor Required(string name, ReportPart? part = null)
    {
        var cursor = Optional(name, part);
        if (cursor.IsNothing)
        {
            _session.Error(JsonErrorKind.MissingMember, cursor.Path, found: name);
        }

        return cursor;
    }

    /// <summary>
    /// A text for people, rendered from the data beside it. Its content is not read, since another version may word it differently.
    /// </summary>
    public void Rendered(string name) => Optional(name).Text();

    /// <summary>Reports the members never requested: as errors in strict mode, as notes in lenient mode.</summary>
    /// <returns>Whether the object is sound: nothing in it, however deep, was an error. Only then may its value be built.</returns>
    public bool Close()
    {
        foreach (var name in _unread)
        {
            if (_session.Mode == ReadingMode.Strict)
            {
                _session.Error(JsonErrorKind.UnknownMember, _path.Member(name), found: name);
            }
            else
            {
                _session.Find(FindingCodes.MemberUnknown, Severity.Warning, _path, Argument.Of("name", name));
            }

            PassOver(name);
        }

        _unread.Clear();
        return IsSound;
    }
}
