using System;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>What a check cannot do without: where that is missing it is skipped before it looks.</summary>
[Flags]
internal enum Needs
{
    Nothing = 0,

    /// <summary>The whole report: rows that were not seen would change what it says.</summary>
    Whole = 1,

    /// <summary>Some indicator.</summary>
    Indicators = 2,
}
