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
            var value = args[i] == Option ? i + 1 < args.Length ? args[i + 1] : ""
                : args[i].StartsWith(Option, StringComparison.Ordinal)
                    && args[i].Length > Option.Length
                    && args[i][Option.Length] is '=' or ':'
                    ? args[i][(Option.Length + 1)..]
                    : null;
            if (value is not null)
            {
                return value == "en" ? Language.English : Language.Chinese;
            }
        }

        return Language.Chinese;
    }
}
