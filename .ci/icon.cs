// Draws src/icon.png, the icon of the packages: three bars of a score and the tick of a check. Run: dotnet run .ci/icon.cs src/icon.png
#:property ImplicitUsings=enable
#:property RunAnalyzers=false
#:property TreatWarningsAsErrors=false
#:property PublishAot=false
using System.Buffers.Binary;
using System.IO.Compression;

const int Size = 128;
var rows = new byte[Size * (1 + (Size * 4))];
for (var y = 0; y < Size; y++)
{
    for (var x = 0; x < Size; x++)
    {
        ColourAt(x, y).CopyTo(rows.AsSpan((y * (1 + (Size * 4))) + 1 + (x * 4)));
    }
}

using var data = new MemoryStream();
using (var zlib = new ZLibStream(data, CompressionLevel.SmallestSize, leaveOpen: true))
{
    zlib.Write(rows);
}

using var file = File.Create(args.Length > 0 ? args[0] : "icon.png");
file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
var header = new byte[13];
BinaryPrimitives.WriteInt32BigEndian(header, Size);
BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Size);
header[8] = 8;   // bits
header[9] = 6;   // red, green, blue, alpha
Chunk("IHDR"u8, header);
Chunk("IDAT"u8, data.ToArray());
Chunk("IEND"u8, []);

static byte[] ColourAt(int x, int y)
{
    // a square with round corners
    var (dx, dy) = (Math.Max(Math.Abs(x - 63.5) - 43.5, 0), Math.Max(Math.Abs(y - 63.5) - 43.5, 0));
    if ((dx * dx) + (dy * dy) > 20 * 20)
    {
        return [0, 0, 0, 0];
    }

    var isBar = y < 104 && ((x is >= 22 and < 40 && y >= 76) || (x is >= 46 and < 64 && y >= 60) || (x is >= 70 and < 88 && y >= 44));
    var isTick = Math.Min(Distance(x, y, 66, 28, 78, 40), Distance(x, y, 78, 40, 106, 14)) < 5;
    return isTick ? [0xF5, 0xC2, 0x42, 255] : isBar ? [255, 255, 255, 255] : [0x1F, 0x5F, 0x8B, 255];
}

static double Distance(double x, double y, double ax, double ay, double bx, double by)
{
    var t = Math.Clamp((((x - ax) * (bx - ax)) + ((y - ay) * (by - ay))) / (((bx - ax) * (bx - ax)) + ((by - ay) * (by - ay))), 0, 1);
    var (ex, ey) = (x - (ax + (t * (bx - ax))), y - (ay + (t * (by - ay))));
    return Math.Sqrt((ex * ex) + (ey * ey));
}

void Chunk(ReadOnlySpan<byte> name, byte[] content)
{
    byte[] body = [.. name, .. content];
    var number = new byte[4];
    BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
    file.Write(number);
    file.Write(body);
    BinaryPrimitives.WriteUInt32BigEndian(number, Crc(body));
    file.Write(number);
}

static uint Crc(byte[] bytes)
{
    var crc = uint.MaxValue;
    foreach (var one in bytes)
    {
        crc ^= one;
        for (var k = 0; k < 8; k++)
        {
            crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }
    }

    return ~crc;
}
