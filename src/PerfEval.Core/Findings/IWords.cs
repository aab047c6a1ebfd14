using System.Collections.Generic;

namespace PerfEval.Core.Findings;

/// <summary>The words of one room in both languages, by key.</summary>
internal interface IWords
{
    static abstract Dictionary<string, (string Chinese, string English)> All();
}
