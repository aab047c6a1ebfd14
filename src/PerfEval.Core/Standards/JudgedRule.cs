namespace PerfEval.Core.Standards;

/// <summary>评委打分: a person's points, with name and reason; without a judgement the score is a range from 0 to the points.</summary>
public sealed record JudgedRule : ScoringRule
{
    internal override RuleNature Nature => new("judged", JudgementNeed.Always);

    internal override T Accept<T>(IRuleVisitor<T> visitor) => visitor.ForJudged(this);
}
