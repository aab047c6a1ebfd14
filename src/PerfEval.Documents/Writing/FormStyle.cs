namespace PerfEval.Documents.Writing;

/// <summary>表样的格式: what a cell of a form looks like.</summary>
internal enum FormStyle
{
    /// <summary>The title of the form.</summary>
    Title = 0,

    /// <summary>The year below it.</summary>
    Year,

    /// <summary>A printed word of the form.</summary>
    Label,

    /// <summary>What is filled in, in the middle.</summary>
    Value,

    /// <summary>A longer text that is filled in, from the left.</summary>
    Text,
}
