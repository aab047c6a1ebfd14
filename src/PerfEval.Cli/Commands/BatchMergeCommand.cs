using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Threading.Tasks;
using PerfEval.Cli.Input;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Streaming;

namespace PerfEval.Cli.Commands;

/// <summary>
/// 合并分段: <c>perfeval batch merge PART... -o OUT</c>, the results of all parts as one run would have written them. While parts are missing
/// nothing is written, and the exit code is 1.
/// </summary>
internal static class BatchMergeCommand
{
    private const string Verb = "merge";

    /// <summary>The verb.</summary>
    public static Command Create(Language language)
    {
        var files = new Argument<string[]>("PART") { Description = CliText.MergeFilesHelp.In(language), Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--out", "-o")
        {
            Description = CliText.BatchOutHelp.In(language),
            HelpName = "OUT",
            Required = true,
        };
        var summary = BatchOptions.SummaryOption(language);
        var html = BatchOptions.HtmlOption(language);
        var command = new Command(Verb, CliText.MergeVerb.In(language));
        command.Arguments.Add(files);
        command.Options.Add(output);
        command.Options.Add(summary);
        command.Options.Add(html);
        command.SetAction(result =>
        {
            if (result.GetValue(output) is FileInput.StandardInput)
            {
                throw new CliProblem(CliText.Misused, new(Verb, Verb), [CliText.NeedsOut.With(Verb)], CliText.GiveOut);
            }

            var parts = BatchParts.Files(result.GetRequiredValue(files));
            BatchOptions.RefuseSamePlace(
                output, [.. parts, .. parts.Select(part => part + BatchParts.Extension)],
                [result.GetValue(output), result.GetValue(summary), result.GetValue(html)]);
            var (set, results) = Read(parts);
            if (!set.IsComplete)
            {
                var missing = set.Missing.ToList();
                Terminal.WriteError(CliText.MissingParts.Fill(language, missing.Count, string.Join(' ', missing)) + "\n");
                return ExitCode.ErrorsFound;
            }

            WholeFile.Write(result.GetRequiredValue(output), stream => WriteAsync(set, results, stream));
            var whole = set.Summary;
            BatchFiles.WriteSummary(whole, result.GetValue(summary), result.GetValue(html), language);
            Terminal.WriteError(CliText.BatchDone.Fill(language, whole.Lines, whole.ErrorLines) + "\n");
            return whole.ErrorLines > 0 ? ExitCode.ErrorsFound : ExitCode.Done;
        });
        return command;
    }

    private static (DocumentBatch.PartSet Set, Dictionary<int, string> Results) Read(IEnumerable<string> files)
    {
        var set = DocumentBatch.PartSet.Empty;
        Dictionary<int, string> results = [];
        foreach (var file in files)
        {
            var read = DocumentBatch.PartResult.Read(FileInput.Read(file + BatchParts.Extension, CliText.CannotReadPart));
            if (!read.TryGetValue(out var part))
            {
                throw JsonRefusal.Of(CliText.CannotReadPart, file + BatchParts.Extension, read.Errors);
            }

            try
            {
                set = set.Add(part);
            }
            catch (ArgumentException refused)
            {
                var reason = refused.Message;
                throw new CliProblem(
                    CliText.CannotMerge, FileInput.Name(file), [CliText.FaultIs.With(reason)], CliText.GivePartsOfOneRun);
            }

            results.TryAdd(part.Id.Number, file);
        }

        return (set, results);
    }

    private static async ValueTask WriteAsync(DocumentBatch.PartSet set, Dictionary<int, string> results, Stream output)
    {
        var buffer = new byte[1 << 20];
        foreach (var part in set.Results)
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            await using var lines = BatchFiles.OpenInput(results[part.Id.Number]);
            for (var read = await lines.ReadAsync(buffer); read > 0; read = await lines.ReadAsync(buffer))
            {
                hash.AppendData(buffer, 0, read);
                await output.WriteAsync(buffer.AsMemory(0, read));
            }

            if (Convert.ToHexStringLower(hash.GetHashAndReset()) != part.ResultsHash)
            {
                throw new CliProblem(
                    CliText.CannotMerge, FileInput.Name(results[part.Id.Number]), [CliText.PartWasChanged], CliText.DoPartAgain);
            }
        }
    }
}
