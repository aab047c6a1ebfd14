using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Formats;

/// <summary>The grammar of what stands in cells of a form.</summary>
/// <param name="term">What such a cell holds, as a key of the vocabulary of findings.</param>
internal abstract class CellGrammar<V>(string term) : Grammar<V>
{
    public string Term => term;

    public override LocalizedText Expected => Reading.Expected.Of(term);
}
