using System.Text.Json;

namespace PerfEval.Core.Tests.Design.Fakes.Lower;

internal static class HidesForeign
{
    public static string Run(int number) => JsonSerializer.Serialize(number);
}
