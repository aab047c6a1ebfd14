using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using PerfEval.Core.Common;

namespace PerfEval.Core.Json.Reading;

/// <summary>
/// Finds line and column of the values that errors are about. It runs only where there are errors, and once over the text however many
/// there are: what no error is about is skipped.
/// </summary>
internal static class JsonLocator
{
    public static EquatableList<JsonError> Locate(List<JsonError> errors, ReadOnlySpan<byte> utf8)
    {
        var root = new Node(null);
        // a broken text has its position already
        List<(int At, Node Node)> wanted = [.. errors.Index().Where(error => error.Item.Line is null && error.Item.Pointer.Length > 0)
            .Select(error => (error.Index, root.Below(error.Item.Pointer)))];
        if (wanted.Count == 0)
        {
            return errors.ToEquatableList();
        }

        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = Limits.MaxDepth });
        reader.Read();
        Find(ref reader, root);
        root.Offset = -1;
        JsonError[] located = [.. errors];
        var positions = new Positions(utf8);
        foreach (var (at, node) in wanted.OrderBy(error => error.Node.FoundAt))
        {
            if (node.FoundAt >= 0)
            {
                positions.MoveTo(node.FoundAt);
                located[at] = located[at] with { Line = positions.Line, Column = positions.Column };
            }
        }

        return located.ToEquatableList();
    }

    /// <summary>Line and column, from 1, of a byte.</summary>
    public static (int Line, int Column) Position(ReadOnlySpan<byte> utf8, long offset)
    {
        var positions = new Positions(utf8);
        positions.MoveTo(Math.Min(offset, utf8.Length));
        return (positions.Line, positions.Column);
    }

    // a duplicate member is found at its last occurrence, which is the one too many
    private static void Find(ref Utf8JsonReader reader, Node node)
    {
        node.Offset = reader.TokenStartIndex;
        if (node.IsEnd)
        {
            reader.Skip();
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = reader.GetString()!;
                reader.Read();
                Enter(ref reader, node, name);
            }
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            {
                Enter(ref reader, node, i.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private static void Enter(ref Utf8JsonReader reader, Node node, string segment)
    {
        if (node.Child(segment) is { } child)
        {
            Find(ref reader, child);
        }
        else
        {
            reader.Skip();
        }
    }

    // counts on from where it stands, so that many positions cost one pass
    private ref struct Positions(ReadOnlySpan<byte> utf8)
    {
        private readonly ReadOnlySpan<byte> _utf8 = utf8;
        private int _at;

        public int Line { get; private set; } = 1;

        public int Column { get; private set; } = 1;

        public void MoveTo(long offset)
        {
            var between = _utf8[_at..(int)offset];
            var lastBreak = between.LastIndexOf((byte)'\n');
            Line += between.Count((byte)'\n');
            Column = (lastBreak < 0 ? Column : 1) + Encoding.UTF8.GetCharCount(between[(lastBreak + 1)..]);
            _at = (int)offset;
        }
    }

    // the pointers of the errors as one tree
    private sealed class Node(Node? parent)
    {
        private Dictionary<string, Node>? _children;

        public long Offset { get; set; } = -1;

        public bool IsEnd => _children is null;

        /// <summary>Where it stands; of a missing member where its object stands. The document as a whole has no place in itself.</summary>
        public long FoundAt => parent is null || Offset >= 0 ? Offset : parent.FoundAt;

        public Node? Child(string segment) => _children?.GetValueOrDefault(segment);

        public Node Below(string pointer)
        {
            var node = this;
            foreach (var segment in pointer.Split('/').Skip(1))
            {
                node = node.Grow(segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
            }

            return node;
        }

        private Node Grow(string segment)
        {
            _children ??= new Dictionary<string, Node>(StringComparer.Ordinal);
            if (!_children.TryGetValue(segment, out var child))
            {
                _children.Add(segment, child = new Node(this));
            }

            return child;
        }
    }
}
