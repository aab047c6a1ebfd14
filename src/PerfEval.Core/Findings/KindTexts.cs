namespace PerfEval.Core.Findings;

/// <summary>The texts of a kind of finding in one language; <c>{name}</c> stands for the argument of that name.</summary>
/// <param name="Title">A short name.</param>
/// <param name="What">What was found.</param>
/// <param name="Why">Why it matters.</param>
/// <param name="Remedy">How to correct it.</param>
internal sealed record KindTexts(string Title, string What, string Why, string Remedy);
