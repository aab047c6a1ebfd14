using System.Text;

namespace PerfEval.Core.Json.Reading;

/// <summary>The segments of a JSON pointer (RFC 6901).</summary>
internal static class JsonPointer
{
    public static void AppendSegment(StringBuilder pointer, string segment)
    {
        pointer.Append('/');
        foreach (var c in segment)
        {
            pointer.Append(c switch
            {
                '~' => "~0",
                '/' => "~1",
                _ => c.ToString(),
            });
        }
    }
}
