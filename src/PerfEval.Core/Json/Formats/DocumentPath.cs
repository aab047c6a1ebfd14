using System;
using System.Globalization;
using System.Text;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;

namespace PerfEval.Core.Json.Formats;

/// <summary>
/// The way from the root of a document to the value being read, one step a container; made into a pointer or a place only when something is
/// reported.
/// </summary>
internal sealed class DocumentPath
{
    // the index of an object whose members have not begun, and of one at a member no table knows
    private const int None = -1;
    private const int Named = -2;

    private readonly Step[] _steps = new Step[Limits.MaxDepth + 1];
    private int _depth = -1;
    private int _deepest = -1;

    /// <summary>Where the innermost object begins; −1 for the document as a whole.</summary>
    public int ObjectStart => _depth == 0 ? -1 : _steps[_depth].Start;

    public void Enter(ObjectShape shape, int start)
    {
        ref var step = ref Next();
        (step.Shape, step.List, step.Index, step.Start) = (shape, null, None, start);
    }

    public void Enter(ListShape list)
    {
        ref var step = ref Next();
        (step.Shape, step.List, step.Index) = (null, list, None);
    }

    /// <summary>The object at hand turned out to have these members.</summary>
    public void Become(ObjectShape shape) => _steps[_depth].Shape = shape;

    public void Leave() => _depth--;

    /// <summary>Moves to a member of the object at hand; to none of them with −1.</summary>
    public void At(int index) => _steps[_depth].Index = index;

    /// <summary>Moves to a member of the object at hand that its table does not know.</summary>
    public void At(string name)
    {
        ref var step = ref _steps[_depth];
        (step.Index, step.Name) = (Named, name);
    }

    /// <summary>Moves to an element of the list at hand.</summary>
    public void At(int index, int start)
    {
        ref var step = ref _steps[_depth];
        (step.Index, step.Start, step.IsLabelled) = (index, start, false);
    }

    /// <summary>
    /// The position of an object in its list: of the object at hand, or of one so many objects up, where each stands in a list of the next.
    /// </summary>
    public int Position(int up) => _steps[_depth - 1 - (2 * up)].Index;

    /// <summary>The JSON pointer (RFC 6901) of the value at hand, or of a member of the object at hand.</summary>
    public string Pointer(string? member)
    {
        var text = new StringBuilder();
        for (var depth = 0; depth <= _depth; depth++)
        {
            ref var step = ref _steps[depth];
            if (step.Index != None && (depth < _depth || member is null))
            {
                JsonPointer.AppendSegment(text, step.Segment);
            }
        }

        if (member is not null)
        {
            JsonPointer.AppendSegment(text, member);
        }

        return text.ToString();
    }

    /// <summary>The typed place of the nearest part of a report.</summary>
    public Place Place(ReadOnlySpan<byte> document)
    {
        var place = Findings.Place.Report;
        for (var depth = 0; depth <= _depth; depth++)
        {
            ref var step = ref _steps[depth];
            if (step.Index < 0)
            {
                continue;
            }

            if (step.Shape is { } shape)
            {
                place = shape.Members[step.Index].Part is { } part ? place.Then(part) : place;
            }
            else if (step.List!.Part is { } element)
            {
                if (!step.IsLabelled)
                {
                    (step.IsLabelled, step.Label) = (true, step.List.LabelOf(document, step.Start));
                }

                place = place.Then(element, step.Index, step.Label);
            }
        }

        return place;
    }

    public void Clear()
    {
        Array.Clear(_steps, 0, _deepest + 1);
        (_depth, _deepest) = (-1, -1);
    }

    private ref Step Next()
    {
        _deepest = Math.Max(_deepest, ++_depth);
        return ref _steps[_depth];
    }

    // a member of an object or an element of a list; a label is looked up when a first finding asks for it
    private struct Step
    {
        public ObjectShape? Shape;
        public ListShape? List;
        public int Index;
        public int Start;
        public string? Name;
        public bool IsLabelled;
        public string? Label;

        public readonly string Segment
        {
            get
            {
                if (Index == Named)
                {
                    return Name!;
                }

                return Shape is not null ? Shape.Members[Index].Name : Index.ToString(CultureInfo.InvariantCulture);
            }
        }
    }
}
