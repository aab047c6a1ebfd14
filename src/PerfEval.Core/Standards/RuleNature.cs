namespace PerfEval.Core.Standards;

/// <summary>What all rooms ask of a kind of scoring rule.</summary>
/// <param name="Word">The word for the kind, as standards and explanations write it.</param>
/// <param name="Judgement">When a person's judgement is asked for.</param>
/// <param name="ComparesWithTarget">Whether points follow from how far the target was reached.</param>
/// <param name="Operand">What the edges of the rule are over; null where it has none.</param>
internal readonly record struct RuleNature(
    string Word, JudgementNeed Judgement = JudgementNeed.None, bool ComparesWithTarget = false, RuleOperand? Operand = null);
