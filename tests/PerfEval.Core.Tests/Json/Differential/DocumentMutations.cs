using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace PerfEval.Core.Tests.Json.Differential;

/// <summary>
/// Changes documents as programs and people spoil them: members renamed, dropped, doubled, escaped, shuffled, values exchanged, bytes
/// changed, ends cut off.
/// </summary>
internal sealed class DocumentMutations(int seed)
{
    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-0", "1", "-1", "2", "3", "4", "10", "0.5", "1.23456789", "1e3", "-1E-2", "99999999999",
        "9999999999999999999999999999999999999999",
        "0.0000001", "100.00", "566.4900001", "1000000000001", "2020", "9999", "0.00000000000000000000", "123456789012345678.5", "000",
        "12", "2147483648", "\"\"", "\"a\"",
        "\"/\"", "\"一\"", "\"次\"", "\"%\"", "\"万元\"", "\"元\"", "\"3\"", "\"2020-12-31\"", "\"2020-12\"", "\"2020-02-30\"", "\"100%\"",
        "\"1.5.5\"", "\"430200\"",
        "\"43020\"", "\"quantity\"", "\"range\"", "\"wording\"", "\"unstated\"", "\"notApplicable\"", "\"deadline\"", "\"department\"",
        "\"project\"", "\"amount\"",
        "\"level\"", "\"inPost\"", "\"threePublicActual\"", "\"paymentProgress\"", "\"M.8万元\"", "\"\\ud83d\\ude00\\u4e00\"", "\"\\ud800\"",
        "\"𠮷\\u3000\\u200b\"", "\"≥\"",
        "[]", "[null]", "[1]", "[\"a\",\"b\"]", "{}", "{\"value\":1}", "{\"value\":1,\"raw\":\"一\"}", "{\"raw\":\"\"}", "{\"raw\":\"x\"}",
        "{\"raw\":\"/\",\"notApplicable\":true}",
        "{\"value\":1,\"notApplicable\":true}", "{\"value\":\"x\",\"raw\":\"y\"}", "{\"kind\":\"quantity\",\"value\":1,\"unit\":\"次\"}",
        "{\"kind\":\"wording\",\"text\":\"好\"}",
        "{\"unit\":\"次\",\"value\":5,\"kind\":\"quantity\"}", "{\"kind\":\"range\",\"low\":5,\"high\":1}", "{\"indicator\":\"1.1.1\"}",
        "{\"goal\":2,\"indicator\":\"1.1.1\"}",
        "{\"budgetLine\":\"travelAbroad\"}", "{\"kind\":\"date\",\"date\":\"2020-13\"}",
        "{\"kind\":\"asserted\",\"text\":\"a\",\"tier\":7}", "{\"a\":{\"a\":1,\"a\":2}}",
    ];

    private static readonly string[] Names =
    [
        "kind", "value", "raw", "notApplicable", "unit", "amountUnit", "name", "label", "goal", "indicator", "budgetLine", "refersTo",
        "year", "asOf", "source", "points", "score",
        "text", "date", "low", "high", "comparator", "tier", "schema", "id", "title", "extra", "", "a/b~c", "名",
    ];

    private readonly Random _random = new(seed);

    /// <summary>A changed document.</summary>
    public byte[] Apply(byte[] document)
    {
        var root = Parse(document);
        for (var i = _random.Next(0, 5); i > 0; i--)
        {
            Change(root);
        }

        var text = new StringBuilder();
        Write(root, text, _random.Next(3));
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        return _random.Next(20) switch
        {
            0 => [.. bytes.Take(_random.Next(bytes.Length))],
            1 => Spoilt(bytes),
            2 => [0xEF, 0xBB, 0xBF, .. bytes],
            3 => [.. bytes, .. " \n x"u8[..(1 + _random.Next(4))]],
            _ => bytes,
        };
    }

    private byte[] Spoilt(byte[] bytes)
    {
        bytes[_random.Next(bytes.Length)] = (byte)_random.Next(256);
        return bytes;
    }

    private void Change(Node root)
    {
        var all = All(root).ToList();
        var objects = all.Where(node => node.Members is { Count: > 0 }).ToList();
        if (objects.Count == 0)
        {
            return;
        }

        var members = Pick(objects).Members!;
        var at = _random.Next(members.Count);
        switch (_random.Next(10))
        {
            case 0:
                members[at] = (Pick(Names), members[at].Value);
                break;
            case 1:
                members.RemoveAt(at);
                break;
            case 2:
                members.Insert(
                    _random.Next(members.Count + 1),
                    (members[at].Name, _random.Next(2) == 0 ? members[at].Value.Copy() : new Node(Pick(Values))));
                break;
            case 3:
                members[at] = (Escaped(members[at].Name), members[at].Value);
                break;
            case 4:
                members.Sort((_, _) => _random.Next(3) - 1);
                break;
            case 5:
                members.Insert(_random.Next(members.Count + 1), (Pick(Names), new Node(Pick(Values))));
                break;
            case 6 when all.Where(node => node.Items is { Count: > 0 }).ToList() is { Count: > 0 } lists:
                var items = Pick(lists).Items!;
                items.Insert(_random.Next(items.Count + 1), _random.Next(2) == 0 ? Pick(items).Copy() : new Node(Pick(Values)));
                break;
            case 7:
                members[at] = (members[at].Name, Pick(all).Copy());
                break;
            default:
                members[at] = (members[at].Name, new Node(Pick(Values)));
                break;
        }
    }

    private T Pick<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];

    private static string Escaped(string name) =>
        string.Concat(name.Select(c => c == '\\' ? "\\" : $"\\u{(int)c:x4}")).Replace("\\\\", "\\", StringComparison.Ordinal);

    private static IEnumerable<Node> All(Node node, int depth = 0)
    {
        yield return node;
        var below = node.Items ?? node.Members?.Select(member => member.Value) ?? [];
        foreach (var child in depth > 20 ? [] : below)
        {
            foreach (var one in All(child, depth + 1))
            {
                yield return one;
            }
        }
    }

    private static Node Parse(byte[] document)
    {
        using var parsed = JsonDocument.Parse(document);
        return Parse(parsed.RootElement);
    }

    private static Node Parse(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new Node(null, [.. element.EnumerateObject().Select(member => (Quoted(member.Name), Parse(member.Value)))]),
        JsonValueKind.Array => new Node(null, null, [.. element.EnumerateArray().Select(Parse)]),
        _ => new Node(element.GetRawText()),
    };

    private static string Quoted(string name) => JsonSerializer.Serialize(name)[1..^1];

    private void Write(Node node, StringBuilder text, int style, int depth = 0)
    {
        if (depth > 70)
        {
            text.Append('1');
        }
        else if (node.Members is { } members)
        {
            Write(text, '{', '}', members.Count, style, i =>
            {
                text.Append('"').Append(members[i].Name).Append('"').Append(style == 1 ? ": " : ":");
                Write(members[i].Value, text, style, depth + 1);
            });
        }
        else if (node.Items is { } items)
        {
            Write(text, '[', ']', items.Count, style, i => Write(items[i], text, style, depth + 1));
        }
        else
        {
            text.Append(node.Text);
        }
    }

    private static void Write(StringBuilder text, char begin, char end, int count, int style, Action<int> write)
    {
        text.Append(begin);
        for (var i = 0; i < count; i++)
        {
            text.Append(i > 0 ? "," : "").Append(style == 1 ? "\n " : style == 2 ? " " : "");
            write(i);
        }

        text.Append(end);
    }

    private sealed record Node(string? Text, List<(string Name, Node Value)>? Members = null, List<Node>? Items = null)
    {
        public Node Copy() =>
            new(
                Text,
                Members is null ? null : [.. Members.Select(member => (member.Name, member.Value.Copy()))],
                Items is null ? null : [.. Items.Select(item => item.Copy())]);
    }
}
