using System.Text;
using PerfEval.Core.Common;

namespace PerfEval.Core.Findings;

/// <summary>Fills the <c>{name}</c> placeholders of a template with arguments.</summary>
internal static class TemplateText
{
    /// <summary>The filled text. A placeholder without an argument stays visible as it is: a test sees to it that there is none.</summary>
    public static string Fill(string template, EquatableList<Argument> arguments, Language language)
    {
        var text = new StringBuilder(template);
        foreach (var argument in arguments)
        {
            text.Replace("{" + argument.Name + "}", argument.Value.Render(language));
        }

        return text.ToString();
    }
}
