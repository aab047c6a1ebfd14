using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reports;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Json.Streaming.Plain;

/// <summary>
/// Reads a report in canonical shape without building it, by the tables and grammars of the object reader. It never says what is wrong:
/// whatever is not surely in order, or not a number against a number, is left to that reader.
/// </summary>
internal sealed partial class PlainReader
{
    private readonly ByteCache<PlainUnit> _units = new();
    private readonly ByteCache<PlainNames> _names = new(1 << 16);
    private readonly ByteCache<PlainLevel> _levels = new(1 << 12);
    private readonly PlainUnit _noUnit = new(MeasureUnit.None, default);
    private byte[] _key = new byte[256];
    private long _levelsMade;

    /// <summary>Reads a document known to be UTF-8; false where only the object reader can tell.</summary>
    public bool TryRead(ReadOnlySpan<byte> line, PlainDocument to)
    {
        to.Clear();
        var json = new PlainInput(line);
        return Document(ref json, to) && json.IsAtEnd();
    }

    private bool Document(ref PlainInput json, PlainDocument to)
    {
        var walk = new MemberWalk(PlainShapes.Report.Shape);
        var (hasSchema, hasKind) = (false, false);
        while (walk.Next(ref json) is var at && at >= 0)
        {
            bool isPlain;
            if (at == PlainShapes.Report.Schema)
            {
                isPlain = hasSchema = json.Take("\"perfeval/1\""u8);
            }
            else if (at == PlainShapes.Report.Kind)
            {
                isPlain = hasKind = json.Take("\"report\""u8);
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

        return walk.IsWhole && hasSchema && hasKind && !to.Rows.IsEmpty;
    }

    private static bool Rest(ref PlainInput json, int at, PlainDocument to)
    {
        if (at == PlainShapes.Report.Year)
        {
            var isYear = YearGrammar.TryPass(ref json, out var year);
            to.Year = year;
            return isYear;
        }

        if (at == PlainShapes.Report.Form)
        {
            to.Form = TextOf(ref json);
            return to.Form is not null;
        }

        return PlainShapes.Report.Shape.Members[at].IsPlain(ref json);
    }

    // a text without escapes, as its bytes
    private static Range? TextOf(ref PlainInput json) => json.TryText(out var text) ? text : null;
}
