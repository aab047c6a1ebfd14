namespace PerfEval.Documents.Recognition;

/// <summary>编码: the encodings that Chinese texts are kept in.</summary>
internal enum TextEncodingKind
{
    /// <summary>UTF-8, with a mark or without, a few bytes of it damaged or none.</summary>
    Utf8 = 0,

    /// <summary>UTF-16, the low byte first.</summary>
    Utf16,

    /// <summary>UTF-16, the high byte first.</summary>
    Utf16BigEndian,

    /// <summary>GB18030, which holds GBK and GB2312.</summary>
    Gb18030,

    /// <summary>Big5.</summary>
    Big5,
}
