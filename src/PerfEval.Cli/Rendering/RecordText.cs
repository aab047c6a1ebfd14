using System.Collections.Generic;
using System.Text;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;

namespace PerfEval.Cli.Rendering;

/// <summary>JSON 输出: assessments as the library writes them, so that what the tool prints can be read back.</summary>
internal static class RecordText
{
    /// <summary>One assessment.</summary>
    /// <param name="record">The assessment.</param>
    /// <param name="texts">The language of its texts; null for the data alone.</param>
    public static string Of(EvaluationRecord record, Language? texts) => Encoding.UTF8.GetString(PerfEvalJson.WriteEvaluation(record, texts));

    /// <summary>Several.</summary>
    public static string Of(IEnumerable<EvaluationRecord> records, Language? texts) => Encoding.UTF8.GetString(PerfEvalJson.WriteEvaluations(records, texts));
}
