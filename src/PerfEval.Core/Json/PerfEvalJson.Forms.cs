using System;
using PerfEval.Core.Forms;
using PerfEval.Core.Json.Forms;
using PerfEval.Core.Json.Reading;

namespace PerfEval.Core.Json;

public static partial class PerfEvalJson
{
    /// <summary>
    /// Reads a 填报表 (form) typed cell by cell from paper: <c>title, year, kind, project_name, project_code, unit (or implementing_unit),
    /// unit_code, department, region,
    /// amount_unit, funds, goals, indicators, total_weight, total_score, grade, complete</c>. Cells are texts or numbers and are kept as
    /// typed; what they mean is for
    /// <see cref="FormReader"/>. A member it does not know is left unread and told (PE9002); one that stands twice, or is no cell where one
    /// belongs, is an error. It never throws: what is
    /// wrong stands in the result.
    /// </summary>
    /// <param name="utf8">The document in UTF-8, with or without a byte order mark.</param>
    public static JsonReadResult<FiledForm> ReadForm(ReadOnlyMemory<byte> utf8) => FormDocument.Format.Read(utf8.Span, ReadingMode.Lenient);
}
