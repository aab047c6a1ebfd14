namespace PerfEval.Documents.Packages;

/// <summary>解压总量: how many bytes were unpacked from one file so far.</summary>
internal sealed class UnpackedCount
{
    private long _bytes;

    /// <summary>Counts more of them.</summary>
    /// <exception cref="DocumentRefusal">They are more than the limit.</exception>
    public void Add(int bytes)
    {
        _bytes += bytes;
        if (_bytes > DocumentLimits.MaxUnpackedBytes)
        {
            throw new DocumentRefusal(DocumentsWords.UnpacksToTooMuch);
        }
    }
}
