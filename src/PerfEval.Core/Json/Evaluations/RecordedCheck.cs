using PerfEval.Core.Findings;
using PerfEval.Core.Json.Formats;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>检查项及其结果: what was found stands among the findings.</summary>
internal static class RecordedCheck
{
    private enum Outcome
    {
        Passed,
        Found,
        Skipped,
    }

    public static ListFormat<CheckResult> List { get; } = new(Judged<CheckResult>("check", m =>
    {
        var code = m.Must("code", FindingTables.Code, r => r.Code, "问题代码");
        m.Rendered("title", (r, language) => r.Kind.Title(language), "名称");
        var outcome = m.Must("outcome", Outcomes, r => OutcomeOf(r.Outcome), "结果");
        var reason = m.May("reason", SentenceTables.Sentence, r => (r.Outcome as CheckOutcome.Skipped)?.Reason, "未检查的原因");
        var scope = m.May("scope", SentenceTables.Sentence, r => r.Scope, "检查范围");
        return (ref json, f) =>
        {
            var isSkipped = f.Has(outcome) && outcome[f] == Outcome.Skipped;
            if (isSkipped)
            {
                f.Require(ref json, reason);
            }
            else
            {
                f.RefuseGiven(ref json, reason);
            }

            if (!f.IsSound || (isSkipped && reason[f] is null))
            {
                return null;
            }

            CheckOutcome found = outcome[f] == Outcome.Passed ? new CheckOutcome.Passed() : new CheckOutcome.Found(default);
            return new CheckResult(
                RecordedChecks.KindOf(code[f]), isSkipped ? new CheckOutcome.Skipped(reason[f]!) : found, scope[f]);
        };
    }));

    private static WordFormat<Outcome> Outcomes => new(
        ("passed", Outcome.Passed), ("found", Outcome.Found), ("skipped", Outcome.Skipped));

    private static Outcome OutcomeOf(CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Passed => Outcome.Passed,
        CheckOutcome.Found => Outcome.Found,
        CheckOutcome.Skipped => Outcome.Skipped,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
