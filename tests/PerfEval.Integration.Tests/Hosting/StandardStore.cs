using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using PerfEval.Core.Standards;

namespace PerfEval.Integration.Tests.Hosting;

/// <summary>Where a host's own standards are.</summary>
internal sealed class StandardOptions
{
    public List<string> Files { get; } = [];
}

/// <summary>
/// The catalogue a host scores by: the built-in standards, its own files in the place of those with their key. It is replaced in one step
/// when the options change, and stays as it is where a file cannot be read.
/// </summary>
internal sealed partial class StandardStore : IDisposable
{
    private readonly ILogger<StandardStore> _log;
    private readonly IDisposable? _watch;
    private volatile StandardCatalog _catalog = BuiltInStandards.Catalog;

    public StandardStore(IOptionsMonitor<StandardOptions> options, ILogger<StandardStore> log)
    {
        _log = log;
        Take(options.CurrentValue);
        _watch = options.OnChange(Take);
    }

    public StandardCatalog Current => _catalog;

    public void Dispose() => _watch?.Dispose();

    private void Take(StandardOptions options)
    {
        List<EvaluationStandard> own = [];
        foreach (var file in options.Files.Where(file => file.Length > 0))
        {
            var read = PerfEvalJson.ReadStandard(File.ReadAllBytes(file));
            if (!read.TryGetValue(out var standard))
            {
                foreach (var error in read.Errors)
                {
                    Refused(Path.GetFileName(file), error.Pointer, error.Message(Language.English));
                }

                return;
            }

            own.Add(standard);
        }

        var others = BuiltInStandards.Catalog.Standards.Where(standard => !own.Exists(one => one.Key == standard.Key));
        _catalog = new StandardCatalog([.. others, .. own], BuiltInStandards.Catalog.AsFiled);
        Replaced(own.Count);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{File} {Pointer}: {Message}")]
    private partial void Refused(string file, string pointer, string message);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Own} standards of our own")]
    private partial void Replaced(int own);
}
