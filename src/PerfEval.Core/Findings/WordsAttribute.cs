using System;
using System.Collections.Generic;

namespace PerfEval.Core.Findings;

/// <summary>Hands the words of a room to the <see cref="Vocabulary"/>, which stands below all rooms and can name none of them.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
internal abstract class WordsAttribute : Attribute
{
    public abstract Dictionary<string, (string Chinese, string English)> Words();
}
