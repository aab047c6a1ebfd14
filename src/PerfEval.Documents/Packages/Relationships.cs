using System;
using System.Collections.Generic;

namespace PerfEval.Documents.Packages;

/// <summary>部件之间的关系: which part another names. Targets outside the file are kept as such and never followed.</summary>
internal sealed class Relationships
{
    private readonly Dictionary<string, (string Type, string? Target)> _byId = new(StringComparer.Ordinal);

    /// <summary>The relationships of a part; none where it names none.</summary>
    /// <param name="package">The packed file.</param>
    /// <param name="part">The part; empty for the file as a whole.</param>
    public static Relationships Of(Package package, string part)
    {
        var relationships = new Relationships();
        var slash = part.LastIndexOf('/');
        var folder = part[..(slash + 1)];
        var name = $"{folder}_rels/{part[(slash + 1)..]}.rels";
        if (!package.Has(name))
        {
            return relationships;
        }

        using var xml = package.ReadXml(name);
        while (xml.NextStart())
        {
            if (xml.Name == "Relationship" && xml.Attribute("Id") is { } id && xml.Attribute("Target") is { } target)
            {
                var isOutside = xml.Attribute("TargetMode") is "External";
                relationships._byId[id] = (LastStep(xml.Attribute("Type") ?? ""), isOutside ? null : Path(folder, target));
            }

            if (relationships._byId.Count > DocumentLimits.MaxParts)
            {
                throw new DocumentRefusal(DocumentsWords.TooManyParts);
            }
        }

        return relationships;
    }

    /// <summary>The main part of a file, which is nearly always called the same.</summary>
    public static string MainPart(Package package, string usual) =>
        Of(package, "").TargetOfType("officeDocument") is { } named && package.Has(named) ? named : usual;

    /// <summary>The part a relationship names; null where there is none, or where it lies outside the file.</summary>
    public string? Target(string? id) => id is not null && _byId.TryGetValue(id, out var found) ? found.Target : null;

    /// <summary>The type of a relationship: the last step of its name, such as worksheet.</summary>
    public string? Type(string? id) => id is not null && _byId.TryGetValue(id, out var found) ? found.Type : null;

    /// <summary>The part the first relationship of a type names; null where there is none.</summary>
    public string? TargetOfType(string type)
    {
        foreach (var (foundType, target) in _byId.Values)
        {
            if (foundType == type && target is not null)
            {
                return target;
            }
        }

        return null;
    }

    private static string LastStep(string type) => type[(type.LastIndexOf('/') + 1)..];

    // ../ and ./ are steps; what would lead out of the file leads to no part
    private static string Path(string folder, string target)
    {
        List<string> steps = [];
        var path = target.Replace('\\', '/');
        foreach (var step in (path.StartsWith('/') ? path : folder + path).Split('/'))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not ("" or "." or ".."))
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}
