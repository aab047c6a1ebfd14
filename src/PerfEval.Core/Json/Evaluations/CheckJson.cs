using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>
/// 检查项及其结果: passed, found or skipped with the reason, and what a check of several things looked at. What was found stands among the
/// findings.
/// </summary>
internal static class CheckJson
{
    private enum Outcome
    {
        Passed,
        Found,
        Skipped,
    }

    private static readonly WordTable<Outcome> Outcomes = new(
        ("passed", Outcome.Passed), ("found", Outcome.Found), ("skipped", Outcome.Skipped));

    public static CheckResult? Read(JsonCursor cursor, ILookup<FindingCode, Finding> findings)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var code = FindingJson.ReadCode(members.Required("code"));
        var outcome = Outcomes.Read(members.Required("outcome"));
        var reason = outcome == Outcome.Skipped ? RemarkJson.Read(members.Required("reason")) : null;
        var scope = RemarkJson.Read(members.Optional("scope"));
        members.Rendered("title");
        return members.Close() ? new CheckResult(RecordedChecks.KindOf(code!.Value), OutcomeOf(), scope) : null;

        CheckOutcome OutcomeOf()
        {
            if (outcome == Outcome.Passed)
            {
                return new CheckOutcome.Passed();
            }

            return reason is null ? new CheckOutcome.Found(findings[code!.Value].ToEquatableList()) : new CheckOutcome.Skipped(reason);
        }
    }

    public static void Write(RecordOut record, CheckResult result)
    {
        var json = record.Json;
        json.WriteString("code", result.Code.ToString());
        record.Text("title", result.Kind.Title);
        json.WriteString("outcome", Outcomes.WordOf(result.Outcome switch
        {
            CheckOutcome.Passed => Outcome.Passed,
            CheckOutcome.Found => Outcome.Found,
            CheckOutcome.Skipped => Outcome.Skipped,
            _ => throw new System.Diagnostics.UnreachableException(),
        }));
        if (result.Outcome is CheckOutcome.Skipped skipped)
        {
            record.Sentence("reason", skipped.Reason);
        }

        if (result.Scope is { } scope)
        {
            record.Sentence("scope", scope);
        }
    }
}
