using System;
using System.Collections.Frozen;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Scoring;

/// <summary>The sentence of each kind, and back from a sentence that was read: the one place where a kind and a key meet.</summary>
/// <param name="other">The kind of a sentence that has none here, such as one of a later version.</param>
/// <param name="keys">The key of the sentence of each kind.</param>
internal sealed class SentenceKeys<TKind>(TKind other, params (TKind Kind, string Key)[] keys)
    where TKind : struct, Enum
{
    private readonly FrozenDictionary<TKind, string> _keys = keys.ToFrozenDictionary(pair => pair.Kind, pair => pair.Key);
    private readonly FrozenDictionary<string, TKind> _kinds = keys.ToFrozenDictionary(pair => pair.Key, pair => pair.Kind);

    public string KeyOf(TKind kind) => _keys[kind];

    public TKind KindOf(Remark sentence) => _kinds.TryGetValue(sentence.Key, out var kind) ? kind : other;
}
