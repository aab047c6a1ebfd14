using System.Text;
using PerfEval.Core.Common;

namespace PerfEval.Core.Findings;

/// <summary>Fills the <c>{name}</c> placeholders of a template with arguments.</summary>
internal static class TemplateText
{
    /// <summary>
    /// The filled text, in one pass, so that a value which itself looks like a placeholder stays as printed. A placeholder without an
    /// argument stays visible as it is: a test sees to it that this does not happen.
    /// </summary>
    public static string Fill(string template, EquatableList<Argument> arguments, Language language)
    {
        var text = new StringBuilder();
        var rest = 0;
        for (var open = template.IndexOf('{', rest); open >= 0; open = template.IndexOf('{', rest))
        {
            var close = template.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            text
                .Append(template, rest, open - rest)
                .Append(ValueOf(template[(open + 1)..close], arguments, language) ?? template[open..(close + 1)]);
            rest = close + 1;
        }

        return text.Append(template, rest, template.Length - rest).ToString();
    }

    private static string? ValueOf(string name, EquatableList<Argument> arguments, Language language)
    {
        foreach (var argument in arguments)
        {
            if (argument.Name == name)
            {
                return argument.Value.Render(language);
            }
        }

        return null;
    }
}
