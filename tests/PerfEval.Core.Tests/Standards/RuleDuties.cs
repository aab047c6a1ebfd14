using System;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Standards;

/// <summary>What a kind of rule owes before it is one: where its laws and its rows stand, and what was decided for batches and
/// reviews.</summary>
/// <param name="Sample">A rule of the kind.</param>
/// <param name="RefusalLaw">The law of what it refuses, in <see cref="RuleRefusalLaws"/>.</param>
/// <param name="ScoringLaw">The law of what it scores: a property.</param>
/// <param name="Rows">The cases worked by hand: a theory or a fact.</param>
/// <param name="InBatch">What a batch does with its lines.</param>
/// <param name="Misuse">A rule of the kind a review has something to say of; null where nothing of it can be pointless.</param>
/// <param name="Problem">What the review says of that.</param>
internal sealed record RuleDuties(
    ScoringRule Sample, string RefusalLaw, (Type Class, string Name) ScoringLaw, (Type Class, string Name) Rows, BatchDecision InBatch,
        ScoringRule? Misuse = null, string? Problem = null);
