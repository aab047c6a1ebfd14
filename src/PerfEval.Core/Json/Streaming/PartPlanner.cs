using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using PerfEval.Core.Common;
using static System.FormattableString;

namespace PerfEval.Core.Json.Streaming;

/// <summary>Cuts an input into parts at the ends of lines.</summary>
internal static class PartPlanner
{
    private const byte LineFeed = (byte)'\n';

    /// <summary>The hash of the standard the settings name; empty where they name none.</summary>
    public static string HashOf(DocumentBatch.Settings settings) =>
        settings.Standard is { } standard ? PerfEvalJson.Hash(standard) : "";

    public static async ValueTask<EquatableList<DocumentBatch.PartId>> PlanAsync(
        Stream documents, int parts, DocumentBatch.Settings settings, CancellationToken cancellationToken)
    {
        var size = documents.Length;
        List<DocumentBatch.PartId> plan = [];
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 20);
        var standard = HashOf(settings);
        using var whole = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        try
        {
            documents.Position = 0;
            var (at, line, held, heldLength) = (0L, 1L, 0, 0);
            for (var number = 1; number <= parts; number++)
            {
                using var own = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
                var aim = (long)((Int128)size * number / parts);
                var (start, firstLine, isOpen) = (at, line, false);

                // up to the aim, and from there to the end of the line
                while (at < aim || isOpen)
                {
                    if (held == heldLength)
                    {
                        (held, heldLength) = (0, await documents.ReadAsync(buffer, cancellationToken).ConfigureAwait(false));
                        if (heldLength == 0)
                        {
                            break;
                        }
                    }

                    var taken = Taken(buffer.AsSpan(held, heldLength - held), aim - at);
                    own.AppendData(buffer, held, taken);
                    whole.AppendData(buffer, held, taken);
                    line += buffer.AsSpan(held, taken).Count(LineFeed);
                    isOpen = buffer[held + taken - 1] != LineFeed;
                    (at, held) = (at + taken, held + taken);
                }

                // a last line without a line feed
                line += isOpen ? 1 : 0;
                plan.Add(new DocumentBatch.PartId
                {
                    Number = number,
                    Parts = parts,
                    FirstLine = firstLine,
                    Lines = line - firstLine,
                    Start = start,
                    Length = at - start,
                    InputHash = Convert.ToHexStringLower(own.GetHashAndReset()),
                    StandardHash = standard,
                });
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        var run = RunOf(whole.GetHashAndReset(), parts, standard, settings);
        return plan.ConvertAll(part => part with { Run = run }).ToEquatableList();
    }

    // what is surely of the part: the bytes before the aim, then those up to the end of the line
    private static int Taken(ReadOnlySpan<byte> bytes, long untilAim)
    {
        if (untilAim > 0)
        {
            return (int)Math.Min(untilAim, bytes.Length);
        }

        var end = bytes.IndexOf(LineFeed);
        return end < 0 ? bytes.Length : end + 1;
    }

    // input, number of parts, and whatever of the settings results depend on
    private static string RunOf(byte[] input, int parts, string standard, DocumentBatch.Settings settings)
    {
        var text = Invariant(
            $"{Convert.ToHexStringLower(input)} {parts} {standard} {settings.Mode} {settings.Checks} {settings.Ends} ")
            + string.Join(',', settings.RollUps) + " " + string.Join(',', settings.FundingBounds);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
    }
}
