namespace PerfEval.Core.Findings;

/// <summary>The text of a finding code in one language; <c>{name}</c> stands for the argument of that name.</summary>
/// <param name="Title">A short name of the code.</param>
/// <param name="What">What was found.</param>
/// <param name="Why">Why it matters.</param>
/// <param name="Remedy">How to mend it.</param>
internal sealed record FindingTemplate(string Title, string What, string Why, string Remedy);
