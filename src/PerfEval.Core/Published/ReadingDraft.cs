using System.Collections.Generic;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Published;

/// <summary>读取的过程: the text with its paragraphs and figures, and what has been read of it so far.</summary>
internal sealed class ReadingDraft
{
    private readonly List<PublishedReading.PublishedFact> _facts = [];
    private readonly Dictionary<Figure, Remark> _reasons = [];
    private readonly Dictionary<TextBlock, List<Statement>> _ofBlock = [];

    public ReadingDraft(FoldedText folded)
    {
        Folded = folded;
        Blocks = BlockScan.Of(folded, out var contents);
        Figures = FigureScan.Of(folded);
        foreach (var figure in FiguresIn(contents.Start, contents.End))
        {
            figure.IsMark = true;   // what is listed in front stands in the text itself
        }

        var first = 0;
        foreach (var block in Blocks)
        {
            var found = StatementScan.Of(folded, block, Figures, ref first);
            _ofBlock.Add(block, found);
            Statements.AddRange(found);
        }
    }

    public FoldedText Folded { get; }

    public List<TextBlock> Blocks { get; }

    public List<Figure> Figures { get; }

    public List<Statement> Statements { get; } = [];

    /// <summary>What was read, in the order it was read.</summary>
    public IReadOnlyList<PublishedReading.PublishedFact> Facts => _facts;

    /// <summary>The text of a paragraph, folded.</summary>
    public string TextOf(TextBlock block) => Folded.Text[block.Start..block.End];

    /// <summary>The statements of a paragraph.</summary>
    public List<Statement> StatementsOf(TextBlock block) => _ofBlock[block];

    /// <summary>Records what was read of a stretch of the text; its figures are read with it.</summary>
    public void Read(Place? place, string name, string value, int start, int end, Remark? readAs = null)
    {
        _facts.Add(new PublishedReading.PublishedFact(place, name, value, Spot(start, end), readAs));
        foreach (var figure in FiguresIn(start, end))
        {
            figure.IsRead = true;
        }
    }

    /// <summary>Records what was read of a statement: its number with the clause before it.</summary>
    public void Read(Place? place, Statement statement, Remark? readAs = null) =>
        Read(place, statement.Path, Folded.Quote(statement.Figure.Start, statement.End), statement.Start, statement.End, readAs);

    /// <summary>Records what follows from a fact that was read: it stands where that one stands.</summary>
    public void Infer(Place place, string name, string value, string from, Remark readAs)
    {
        if (_facts.Find(fact => fact.Value == from) is { } source)
        {
            _facts.Add(new PublishedReading.PublishedFact(place, name, value, source.Spot, readAs));
        }
    }

    /// <summary>Records what nothing of the text says and is taken so: it stands where the text begins.</summary>
    public void Assume(Place place, string name, string value, Remark readAs)
    {
        if (Blocks.Count > 0)
        {
            _facts.Add(new PublishedReading.PublishedFact(place, name, value, Spot(Blocks[0].Start, Blocks[0].End), readAs));
        }
    }

    /// <summary>Says why a number was not read.</summary>
    public void Leave(Figure figure, Remark why) => _reasons.TryAdd(figure, why);

    /// <summary>Why a number was not read; null where nothing is said.</summary>
    public Remark? WhyLeft(Figure figure) => _reasons.GetValueOrDefault(figure);

    /// <summary>A place in the text.</summary>
    public PublishedReading.TextSpot Spot(int start, int end) => new(Folded.LineAt(start), Folded.Quote(start, end));

    /// <summary>The figures of a stretch of the text.</summary>
    public IEnumerable<Figure> FiguresIn(int start, int end)
    {
        var (low, high) = (0, Figures.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Figures[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        for (var i = low; i < Figures.Count && Figures[i].End <= end; i++)
        {
            yield return Figures[i];
        }
    }
}
