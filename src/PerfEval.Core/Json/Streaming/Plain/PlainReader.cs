using System;
using System.Text.Json;
using PerfEval.Core.Amounts;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Reports;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Json.Streaming.Plain;

/// <summary>
/// Reads a report in canonical shape without building it, by the tables and grammars of the object reader. It never says what is wrong:
/// whatever is not surely in order, or not a number against a number, is left to that reader.
/// </summary>
internal sealed partial class PlainReader
{
    private readonly ReadContext _context = new();
    private readonly ByteCache<PlainUnit> _units = new();
    private readonly ByteCache<PlainNames> _names = new(1 << 16);
    private readonly PlainUnit _noUnit = new(MeasureUnit.None);
    private byte[] _key = new byte[256];

    public PlainReader() => _context.Begin(ReadingMode.Strict);

    /// <summary>Reads a document; false where only the object reader can tell.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public bool TryRead(ReadOnlySpan<byte> line, PlainDocument to)
    {
        to.Clear();
        var json = new JsonInput(line, _context);
        return json.Reader.Read() && json.Reader.TokenType == JsonTokenType.StartObject && Document(ref json, to) && !json.Reader.Read();
    }

    private bool Document(ref JsonInput json, PlainDocument to)
    {
        var walk = new MemberWalk(PlainShapes.Report.Shape);
        var (hasSchema, hasKind) = (false, false);
        while (walk.Next(ref json) is var at && at >= 0)
        {
            bool isPlain;
            if (at == PlainShapes.Report.Schema)
            {
                isPlain = hasSchema = json.Is("perfeval/1"u8);
            }
            else if (at == PlainShapes.Report.Kind)
            {
                isPlain = hasKind = json.Is("report"u8);
            }
            else if (at == PlainShapes.Report.Goals)
            {
                isPlain = OneGoal(ref json, to);
            }
            else if (at == PlainShapes.Report.Funding)
            {
                isPlain = Funding(ref json, to);
            }
            else if (at == PlainShapes.Report.Subject)
            {
                isPlain = Subject(ref json, to);
            }
            else if (at == PlainShapes.Report.Completeness)
            {
                isPlain = ReportVocabulary.Completeness.TryRead(ref json, out var completeness) && !completeness.MayLackRows();
            }
            else
            {
                isPlain = Rest(ref json, at, to);
            }

            if (!isPlain)
            {
                return false;
            }
        }

        return walk.IsWhole && hasSchema && hasKind && to.Rows.Count > 0;
    }

    private static bool Rest(ref JsonInput json, int at, PlainDocument to)
    {
        if (at == PlainShapes.Report.Year)
        {
            if (PlainShapes.YearGrammar.Read(ref json, out var year) is not null)
            {
                return false;
            }

            to.Year = year;
            return true;
        }

        if (at == PlainShapes.Report.Form)
        {
            to.Form = TextOf(ref json);
            return to.Form is not null;
        }

        return PlainShapes.Report.Shape.Members[at].IsPlain(ref json);
    }

    // a text without escapes, as its bytes
    private static Range? TextOf(ref JsonInput json)
    {
        if (json.Reader.TokenType != JsonTokenType.String || json.Reader.ValueIsEscaped)
        {
            return null;
        }

        var start = json.Start + 1;
        return start..(start + json.Reader.ValueSpan.Length);
    }

    // onto the word of an object whose kind stands first
    private static bool Begin(ref JsonInput json) => json.Reader.TokenType == JsonTokenType.StartObject
        && json.Reader.Read() && json.Reader.TokenType == JsonTokenType.PropertyName && json.Is("kind"u8) && json.Reader.Read();
}
