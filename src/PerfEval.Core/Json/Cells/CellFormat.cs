using System;
using System.Text.Json;
using PerfEval.Core.Json.Reading;

namespace PerfEval.Core.Json.Cells;

/// <summary>How the value of a cell stands in a document, both ways.</summary>
/// <param name="Term">What such a cell holds, as a key of the vocabulary of findings.</param>
/// <param name="Read">Reads the value.</param>
/// <param name="Write">Writes the value.</param>
internal sealed record CellFormat<T>(string Term, ScalarReader<T> Read, Action<Utf8JsonWriter, T> Write)
    where T : notnull;
