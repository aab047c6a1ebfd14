using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;

namespace PerfEval.Fiscal;

/// <summary>
/// 系统约定: how one system fills its tables, as data with a source for each value: what means blank, which codes mean which signs, in
/// what unit money is kept, which rows are indicators, and how tables and columns are called in its JSON files.
/// </summary>
public sealed record FiscalProfile
{
    /// <summary>名称 of the profile.</summary>
    public required string Id { get; init; }

    /// <summary>占位值: texts that stand in a column for nothing.</summary>
    public IReadOnlyList<FiscalFiller> Fillers { get; init; } = [];

    /// <summary>计算符号编码: what the codes of the signs mean; an empty text for a target in words (定性).</summary>
    public IReadOnlyList<FiscalCode> Signs { get; init; } = [];

    /// <summary>指标分类编码: names of levels by code, for tables that keep the code alone.</summary>
    public IReadOnlyList<FiscalCode> LevelNames { get; init; } = [];

    /// <summary>部门整体的业务类型: the kinds of task that evaluate a whole department; every other kind is a project's.</summary>
    public required FiscalSetting<IReadOnlyList<string>> DepartmentKinds { get; init; }

    /// <summary>金额单位: the unit money is kept in, such as 元.</summary>
    public required FiscalSetting<string> AmountUnit { get; init; }

    /// <summary>执行率是否为百分数: whether 98.5 in the column of the rate means 98.5 %.</summary>
    public required FiscalSetting<bool> RateIsPercent { get; init; }

    /// <summary>预算执行分值: the points of execution, which no table has; none are given where the indicators make 100 without them.</summary>
    public required FiscalSetting<string> ExecutionPoints { get; init; }

    /// <summary>标志的“是”: the value that means yes in flags, such as that of a deleted row.</summary>
    public required FiscalSetting<string> YesFlag { get; init; }

    /// <summary>指标所在级次: the level of the rows that are indicators, where a row states its level; null where every row is one.</summary>
    public required FiscalSetting<string?> IndicatorLevel { get; init; }

    /// <summary>模板区划: regions of rows that are templates and no tasks.</summary>
    public required FiscalSetting<IReadOnlyList<string>> TemplateRegions { get; init; }

    /// <summary>表: tables and columns of the JSON files of the system.</summary>
    public IReadOnlyList<FiscalTable> Tables { get; init; } = [];

    /// <summary>内置: the profile of one vendor's module (pmkpi), as far as it has been seen.</summary>
    public static FiscalProfile Pmkpi { get; } = BuiltIn("pmkpi");

    /// <summary>Reads a profile from its JSON text in UTF-8.</summary>
    /// <exception cref="FormatException">The text is no profile; the message says where and why.</exception>
    public static FiscalProfile Parse(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var profile = JsonSerializer.Deserialize(utf8, FiscalJson.Default.FiscalProfile)
                ?? throw new FormatException("There is no profile in the text.");
            profile.Validate();
            return profile;
        }
        catch (JsonException problem)
        {
            throw new FormatException($"This is no profile: {problem.Message}", problem);
        }
    }

    private static FiscalProfile BuiltIn(string id)
    {
        using var stream = typeof(FiscalProfile).Assembly.GetManifestResourceStream($"profiles/{id}.json")
            ?? throw new InvalidOperationException($"The profile {id} is not in the assembly.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Parse(bytes.ToArray());
    }

    // a name that is misspelt would be a column that is never read
    private void Validate()
    {
        foreach (var filler in Fillers)
        {
            Known(TableColumns.Fillable, filler.Column, "column of a filler");
        }

        foreach (var table in Tables)
        {
            Known(TableColumns.Kinds, table.Rows, $"kind of rows in the table {table.Code}");
            foreach (var (column, cell) in table.Columns)
            {
                Known(TableColumns.Of(table.Rows), cell, $"cell for the column {column} of {table.Code}");
            }
        }
    }

    private static void Known(IReadOnlyList<string> names, string name, string what)
    {
        foreach (var known in names)
        {
            if (known == name)
            {
                return;
            }
        }

        throw new FormatException($"“{name}” is no {what}: use one of {string.Join(", ", names)}.");
    }
}
