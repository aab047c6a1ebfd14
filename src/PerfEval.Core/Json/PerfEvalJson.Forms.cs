using System;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Json.Forms;
using PerfEval.Core.Json.Reading;

namespace PerfEval.Core.Json;

public static partial class PerfEvalJson
{
    /// <summary>
    /// Reads a 填报表 (form) typed cell by cell from paper: <c>title, year, kind, project_name, project_code, unit (or
    /// implementing_unit), unit_code, department, region, amount_unit, funds, goals, indicators, total_weight, total_score,
    /// grade, complete</c>. Cells are texts or numbers and are kept as typed; what they mean is for <see cref="FormReader"/>.
    /// An unknown member is left unread and reported (PE9002); a duplicate member, or a value that is not a cell where one
    /// belongs, is an error. It never throws: errors stand in the result.
    /// </summary>
    /// <param name="utf8">The document in UTF-8, with or without a byte order mark.</param>
    /// <example>
    /// <code>
    /// var typed = """{"indicators": [{"l1": "产出指标", "l3": "修建水库", "target_text": "5座", "weight": 10}]}"""u8;
    /// var form = PerfEvalJson.ReadForm(typed.ToArray()).Value;
    /// Console.WriteLine(form.IndicatorRows[0].Name);   // 修建水库
    /// </code>
    /// </example>
    public static JsonReadResult<FiledForm> ReadForm(ReadOnlyMemory<byte> utf8) => FormDocument.Format.Read(utf8.Span, ReadingMode.Lenient);
}
