using System;
using System.Globalization;
using System.IO;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;

namespace PerfEval.Integration.Tests.Web;

/// <summary>
/// A request that is sent piece by piece while its answer is read or left alone: the client of the framework sends a whole request before it
/// reads, so this one speaks to the socket itself.
/// </summary>
internal sealed class RawUpload : IDisposable
{
    private readonly TcpClient _client = new();
    private NetworkStream _stream = null!;
    private StreamReader _answers = null!;

    public static async Task<RawUpload> StartAsync(Uri host, string path)
    {
        var upload = new RawUpload();
        await upload._client.ConnectAsync(host.Host, host.Port);
        upload._stream = upload._client.GetStream();
        upload._answers = new StreamReader(upload._stream, Encoding.UTF8);
        await upload._stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST {path} HTTP/1.1\r\nHost: {host.Authority}\r\nTransfer-Encoding: chunked\r\n\r\n"));
        return upload;
    }

    public async Task SendAsync(byte[] bytes)
    {
        await _stream.WriteAsync(Encoding.ASCII.GetBytes(bytes.Length.ToString("x", CultureInfo.InvariantCulture) + "\r\n"));
        await _stream.WriteAsync(bytes);
        await _stream.WriteAsync("\r\n"u8.ToArray());
    }

    /// <summary>Says that nothing more comes.</summary>
    public async Task CompleteAsync() => await _stream.WriteAsync("0\r\n\r\n"u8.ToArray());

    /// <summary>The next line of the answer; null at its end. Lines of the protocol are passed over.</summary>
    public async Task<string?> AnswerAsync()
    {
        string? line;
        while ((line = await _answers.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30))) is not null and not "0")
        {
            if (line.StartsWith('{'))
            {
                return line;
            }
        }

        return null;
    }

    public void Dispose() => _client.Dispose();
}
