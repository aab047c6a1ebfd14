namespace PerfEval.Core.Json.Reading;

/// <summary>读取方式: how strictly a document is read. Syntax, wrong types, missing and duplicate members are errors in either mode.</summary>
public enum ReadingMode
{
    /// <summary>严格: an unknown member, a lost digit or a number beyond its limit is an error. For documents written by programs.</summary>
    Strict = 0,

    /// <summary>
    /// 宽松: unknown members are left unread with a note; cells that lose digits or break limits stay as their printed text, with a note. For
    /// documents keyed in from paper.
    /// </summary>
    Lenient = 1,
}
