namespace PerfEval.Core.Standards;

/// <summary>依据可靠程度: how far the source of a value can be trusted.</summary>
public enum Evidence
{
    /// <summary>见到原文: the value was read in the document or form named.</summary>
    Seen = 0,

    /// <summary>凭记忆: the value is what the document is remembered to say; check it before quoting it.</summary>
    Recalled = 1,

    /// <summary>自定: no document says so; whoever wrote the standard chose it.</summary>
    Chosen = 2,

    /// <summary>转引: the value was read in somebody's account of the document, not in the document; check it before quoting it.</summary>
    Digest = 3,
}
