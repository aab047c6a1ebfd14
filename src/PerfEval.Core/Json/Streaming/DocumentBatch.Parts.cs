using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using PerfEval.Core.Common;
using PerfEval.Core.Json.Reading;

namespace PerfEval.Core.Json.Streaming;

public static partial class DocumentBatch
{
    /// <summary>
    /// 分段计划: cuts an input of one document a line into parts of nearly equal bytes, each of whole lines, in one pass. The same input,
    /// settings and number of parts give the same plan on every machine.
    /// </summary>
    /// <param name="documents">The input, from its beginning; a stream that can seek. It stays open.</param>
    /// <param name="parts">分段数, from 1.</param>
    /// <param name="settings">批量设置 the parts will be scored by; null for <see cref="Settings.Default"/>.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ArgumentNullException">The input is null.</exception>
    /// <exception cref="ArgumentException">The input cannot seek.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of parts is not 1 to <see cref="Limits.MaxListElements"/>.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <example>
    /// <code>
    /// using var documents = new MemoryStream("{}\nnonsense\n"u8.ToArray());
    /// var plan = await DocumentBatch.PlanAsync(documents, parts: 2);
    /// Console.WriteLine(plan.Count);   // one for each machine that scores a part
    /// </code>
    /// </example>
    public static async ValueTask<EquatableList<PartId>> PlanAsync(
        Stream documents, int parts, Settings? settings = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentOutOfRangeException.ThrowIfLessThan(parts, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(parts, Limits.MaxListElements);
        if (!documents.CanSeek)
        {
            throw new ArgumentException(
                "An input is cut at places that are known before it is read: give a stream that can seek.", nameof(documents));
        }

        return await PartPlanner.PlanAsync(documents, parts, settings ?? Settings.Default, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The plan as a document of kind <c>plan</c>.</summary>
    /// <example>
    /// <code>
    /// using var documents = new MemoryStream("{}\nnonsense\n"u8.ToArray());
    /// var plan = await DocumentBatch.PlanAsync(documents, parts: 2);
    /// byte[] document = DocumentBatch.WritePlan(plan);
    /// Console.WriteLine(document.Length &gt; 0);
    /// </code>
    /// </example>
    public static byte[] WritePlan(EquatableList<PartId> parts) => PartDocument.PlanFormat.Write(new PartDocument.PartList(parts));

    /// <summary>Reads a document of kind <c>plan</c>.</summary>
    /// <param name="utf8">The document in UTF-8.</param>
    /// <exception cref="PerfEvalJsonException">It is none.</exception>
    /// <example>
    /// <code>
    /// using var documents = new MemoryStream("{}\nnonsense\n"u8.ToArray());
    /// var plan = await DocumentBatch.PlanAsync(documents, parts: 2);
    /// Console.WriteLine(DocumentBatch.ParsePlan(DocumentBatch.WritePlan(plan)) == plan);   // True
    /// </code>
    /// </example>
    public static EquatableList<PartId> ParsePlan(ReadOnlyMemory<byte> utf8) =>
        PartDocument.PlanFormat.Read(utf8.Span, ReadingMode.Strict).Value.Parts;

    /// <summary>分段复算: scores one part of a plan. Doing it twice gives the same lines and the same result.</summary>
    /// <param name="documents">The whole input; a stream that can seek. It stays open.</param>
    /// <param name="part">The part, of a plan made with the same settings.</param>
    /// <param name="output">Where the lines of results go.</param>
    /// <param name="settings">批量设置 of the plan; null for <see cref="Settings.Default"/>.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidDataException">The input is not the one that was planned, or the settings name another standard.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <example>
    /// <code>
    /// using var documents = new MemoryStream("{}\nnonsense\n"u8.ToArray());
    /// var plan = await DocumentBatch.PlanAsync(documents, parts: 2);
    /// using var results = new MemoryStream();
    /// var part = await DocumentBatch.RunPartAsync(documents, plan[0], results);
    /// Console.WriteLine(part.Summary.Lines);
    /// </code>
    /// </example>
    public static async ValueTask<PartResult> RunPartAsync(
        Stream documents, PartId part, Stream output, Settings? settings = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(output);
        var set = settings ?? Settings.Default;
        if (PartPlanner.HashOf(set) != part.StandardHash)
        {
            throw new InvalidDataException("The part was planned for another standard than the settings name.");
        }

        using var input = new PartStream(documents, part.Start, part.Length);
        using var results = new HashedOutput(output);
        var summary = await RunAsync(
            input, results, set with { FirstLine = part.FirstLine, Size = part.Length }, cancellationToken).ConfigureAwait(false);
        if (input.Hash() != part.InputHash || summary.Lines != part.Lines)
        {
            throw new InvalidDataException("The input is not the one that was planned: its bytes have changed.");
        }

        return new PartResult { Id = part, Summary = summary, ResultsHash = results.Hash() };
    }
}
