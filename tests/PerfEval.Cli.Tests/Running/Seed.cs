using System;
using System.IO;

namespace PerfEval.Cli.Tests.Running;

/// <summary>The report the project started from, and answers about it that several tests look at, each run once.</summary>
internal static class Seed
{
    /// <summary>Its file.</summary>
    public static readonly string File = Path.Combine(AppContext.BaseDirectory, "seed.json");

    /// <summary>The standard of its form with the opening budget as basis of execution.</summary>
    public static readonly string Opening = Path.Combine(AppContext.BaseDirectory, "opening.json");

    private static readonly Lazy<Answer> LazyText = new(() => Tool.Run("evaluate", File));
    private static readonly Lazy<Answer> LazyAll = new(() => Tool.Run("evaluate", File, "--all"));
    private static readonly Lazy<Answer> LazyEnglish = new(() => Tool.Run("evaluate", File, "--lang", "en"));
    private static readonly Lazy<Answer> LazyJson = new(() => Tool.Run("evaluate", File, "--format", "json"));
    private static readonly Lazy<Answer> LazyCheck = new(() => Tool.Run("check", File));
    private static readonly Lazy<Answer> LazyExplanation = new(() => Tool.Run("explain", File));

    /// <summary>evaluate.</summary>
    public static Answer Text => LazyText.Value;

    /// <summary>evaluate --all.</summary>
    public static Answer All => LazyAll.Value;

    /// <summary>evaluate --lang en.</summary>
    public static Answer English => LazyEnglish.Value;

    /// <summary>evaluate --format json.</summary>
    public static Answer Json => LazyJson.Value;

    /// <summary>check.</summary>
    public static Answer Check => LazyCheck.Value;

    /// <summary>explain.</summary>
    public static Answer Explanation => LazyExplanation.Value;
}
