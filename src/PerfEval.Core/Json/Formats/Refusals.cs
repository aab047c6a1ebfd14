using System;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Formats;

/// <summary>Values whose constructors may refuse their parts.</summary>
internal static class Refusals
{
    /// <summary>Builds a value; null, with the constructor's reason as an error of the object at hand, where it refuses.</summary>
    /// <param name="json">The document.</param>
    /// <param name="build">Builds the value.</param>
    /// <param name="chinese">The rule the constructor keeps, in Chinese; its own message is in English.</param>
    /// <param name="member">The member the reason is about; null for the object as a whole.</param>
    /// <param name="start">Where that member begins.</param>
    public static T? Build<T>(ref JsonInput json, Func<T> build, string chinese, string? member = null, int? start = null)
        where T : class
    {
        try
        {
            return build();
        }
        catch (Exception e) when (e is ArgumentException or OverflowException)
        {
            var reason = new LocalizedText(Refusal.ReasonOf(e)?.Render(Language.Chinese) ?? chinese, Reason(e));
            json.Context.Error(JsonErrorKind.Refused, member, reason, null, start ?? json.Path.ObjectStart);
            return null;
        }
    }

    private static string Reason(Exception e)
    {
        // the framework appends the name of the parameter, which a reader of JSON has never seen
        var end = e.Message.IndexOf(" (Parameter '", StringComparison.Ordinal);
        return end < 0 ? e.Message : e.Message[..end];
    }
}
