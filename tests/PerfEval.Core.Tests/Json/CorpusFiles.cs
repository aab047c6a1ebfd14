using System;
using System.IO;

namespace PerfEval.Core.Tests.Json;

/// <summary>The files of the corpus, as bytes.</summary>
internal static class CorpusFiles
{
    public const string SeedName = "zhuzhou-reception-2020.json";

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Corpus");

    public static byte[] Good(string name) => File.ReadAllBytes(Path.Combine(Folder, "good", name));

    public static byte[] Bad(string name) => File.ReadAllBytes(Path.Combine(Folder, "bad", name));

    public static byte[] Standard(string name) => File.ReadAllBytes(Path.Combine(Folder, "standards", name));

    public static byte[] Case(string name) => File.ReadAllBytes(Path.Combine(Folder, "cases", name));

    public static byte[] Seed() => Good(SeedName);
}
