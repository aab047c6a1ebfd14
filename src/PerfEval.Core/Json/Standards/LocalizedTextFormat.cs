using PerfEval.Core.Json.Formats;
using PerfEval.Core.Standards;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Standards;

/// <summary>双语文本: both languages, always.</summary>
internal static class LocalizedTextFormat
{
    public static ObjectFormat<LocalizedText> Of { get; } = Object<LocalizedText>("localizedText", m =>
    {
        var chinese = m.Must("zh", Values.Text, t => t.Chinese, "中文");
        var english = m.Must("en", Values.Text, t => t.English, "英文");
        return f => new LocalizedText(chinese[f], english[f]);
    });
}
