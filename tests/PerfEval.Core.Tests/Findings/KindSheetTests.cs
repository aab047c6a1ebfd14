using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Checking;
using PerfEval.Core.Checking.Across;
using PerfEval.Core.Findings;
using PerfEval.Core.Tests.Design;
using Xunit;

namespace PerfEval.Core.Tests.Findings;

public sealed class KindSheetTests
{
    [Fact]
    public void Every_check_says_what_it_looks_at_and_rests_on() =>
        Offenders.None(WithoutLine(CheckRegistry.Kinds.Concat(AcrossCheck.Kinds)));

    [Fact]
    public void A_check_without_a_line_is_noticed() =>
        Assert.Equal(["PE8888"], WithoutLine([FindingKind.OfLaterVersion(new FindingCode(8888))]));

    [Fact]
    public void Every_line_is_of_a_check()
    {
        var codes = CheckRegistry.Kinds.Concat(AcrossCheck.Kinds).Select(kind => kind.Code.Number).ToHashSet();
        Offenders.None(KindSheet.All.Select(entry => entry.Code).Where(code => !codes.Contains(code)));
    }

    private static IEnumerable<string> WithoutLine(IEnumerable<FindingKind> kinds) =>
        kinds.Where(kind => KindSheet.All.All(entry => entry.Code != kind.Code.Number)).Select(kind => kind.Code.ToString());
}
