using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.CreditCodeMalformed"/>.</summary>
internal sealed class CreditCodeMalformed : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.CreditCodeMalformed, Severity.Warning, FindingConcern.Contradiction, "G3",
        chinese: new(
            "统一社会信用代码有误",
            "{what}",
            "代码有误，就不是这个单位的代码。",
            "请按法人证书上的代码填写。"),
        english: new(
            "unified social credit code",
            "{what}",
            "A wrong code is not the code of this body.",
            "Write the code of the certificate."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (WidthFolding.WithoutBlanks(context.Report.Subject.Unit.UnifiedSocialCreditCode) is not { Length: > 0 } printed)
        {
            sink.Skip("skip.noCreditCode");
            return;
        }

        sink.Looked();
        var place = CheckContext.UnitPlace;
        if (!UnifiedSocialCreditCode.TryParse(printed.ToUpperInvariant(), null, out var code))
        {
            sink.Find(
                Severity.Warning, place,
                Argument.Of("what", Remark.Of("creditCode.form", Argument.Of("code", printed), Argument.Of("count", printed.Length))));
        }
        else if (!code.IsChecked)
        {
            sink.Find(
                Severity.Warning, place,
                Argument.Of("what", Remark.Of(
                    "creditCode.check", Argument.Of("code", printed), Argument.Of("expected", code.ExpectedCheck.ToString()))));
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>统一社会信用代码有误: the code of the body has not its form, or its check character is not right.</summary>
    public static FindingCode CreditCodeMalformed { get; } = new(7203);
}
