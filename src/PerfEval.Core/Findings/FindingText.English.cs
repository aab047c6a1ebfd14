using System.Collections.Generic;

namespace PerfEval.Core.Findings;

public static partial class FindingText
{
    private static Dictionary<FindingCode, FindingTemplate> EnglishTemplates() => new()
    {
        [FindingCodes.CellUnreadable] = new(
            "unreadable cell", "The cell says “{raw}”, which cannot be read as {expected}.", "The text is kept as it stands and takes part in no calculation.",
            "Check the original and fill it in."),
        [FindingCodes.MemberUnknown] = new(
            "unknown member", "The document's “{member}” is unknown to this version and was left unread.", "What is not read takes part in no score and no check.",
            "Check its spelling, or remove it if it is not needed."),
    };
}
