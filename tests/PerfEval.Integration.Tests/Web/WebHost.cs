using System;
using System.Diagnostics;
using System.Net.Http;
using System.Threading.Tasks;
using PerfEval.Integration.Tests.Samples;
using Xunit;

namespace PerfEval.Integration.Tests.Web;

/// <summary>The minimal API of the samples on a real Kestrel, as a process of its own on this machine's loopback.</summary>
public sealed class WebHost : IAsyncLifetime
{
    private Process _process = null!;

    public HttpClient Client { get; private set; } = null!;

    /// <summary>What the host holds of the machine's memory, in bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public async Task InitializeAsync()
    {
        (_process, var address) = await SampleProgram.StartHostAsync("MinimalApi");
        Client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromMinutes(2) };
    }

    public Task DisposeAsync()
    {
        Client.Dispose();
        _process.Kill();
        _process.Dispose();
        return Task.CompletedTask;
    }
}
