using System;
using System.IO;

namespace PerfEval.Documents.Packages;

/// <summary>计量的解压流: hands out what a part unpacks to, as long as that stays within the limits.</summary>
internal sealed class CountedStream(Stream inner, PackagePart part, UnpackedCount count) : Stream
{
    private long _bytes;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _bytes;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = Unpacked(buffer);
        _bytes += read;
        count.Add(read);
        if (_bytes > DocumentLimits.MinSuspectBytes && _bytes / DocumentLimits.MaxRatio > part.PackedBytes)
        {
            throw new DocumentRefusal(DocumentsWords.UnpacksTooFar(part.Name));
        }

        return read;
    }

    private int Unpacked(Span<byte> buffer)
    {
        try
        {
            return inner.Read(buffer);
        }
        catch (InvalidDataException)
        {
            throw new DocumentRefusal(DocumentsWords.PartDamaged(part.Name), DocumentsWords.SaveAgain);
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
