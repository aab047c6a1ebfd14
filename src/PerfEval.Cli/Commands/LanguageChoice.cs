using System;
using PerfEval.Core.Findings;

namespace PerfEval.Cli.Commands;

/// <summary>语言的选择: read from the arguments before they are parsed, so that even a misuse is answered in the language asked for.</summary>
internal static class LanguageChoice
{
    /// <summary>The name of the option.</summary>
    public const string Option = "--lang";

    /// <summary>Chinese unless the arguments ask for English.</summary>
    public static Language Among(string[] args)
    {
        for (var i = 0; i < args.Length; i++)
        {
            var value = ValueAt(args, i);
            if (value is not null)
            {
                return value == "en" ? Language.English : Language.Chinese;
            }
        }

        return Language.Chinese;
    }

    // --lang en, --lang=en or --lang:en; null where another word stands there
    private static string? ValueAt(string[] args, int at)
    {
        if (args[at] == Option)
        {
            return at + 1 < args.Length ? args[at + 1] : "";
        }

        var isJoined = args[at].StartsWith(Option, StringComparison.Ordinal)
            && args[at].Length > Option.Length
            && args[at][Option.Length] is '=' or ':';
        return isJoined ? args[at][(Option.Length + 1)..] : null;
    }
}
