using System;
using System.Collections.Generic;

namespace PerfEval.Core.Findings;

/// <summary>Names the words of a room: <c>[assembly: WordsOf&lt;ScoringWords&gt;]</c>.</summary>
/// <typeparam name="T">The words.</typeparam>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
internal sealed class WordsOfAttribute<T> : WordsAttribute
    where T : IWords
{
    public override Dictionary<string, (string Chinese, string English)> Words() => T.All();
}
