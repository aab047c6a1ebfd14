using System.Text;

namespace PerfEval.Cli.Rendering;

/// <summary>JSON 输出: documents as the library writes them.</summary>
internal static class JsonText
{
    /// <summary>The text of a document.</summary>
    public static string Of(byte[] document) => Encoding.UTF8.GetString(document);
}
