using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Budgeting.Facts;

/// <summary>数据来源: where a fact was read. A closed family: a document somebody names, or a part of the report itself.</summary>
public abstract record FactSource
{
    private FactSource()
    {
    }

    /// <summary>The source in words.</summary>
    public abstract string Render(Language language);

    /// <summary>来源文件: a table, cell or document, such as 部门决算 财决05-2表.</summary>
    public sealed record Document : FactSource
    {
        /// <summary>A named document.</summary>
        /// <exception cref="System.ArgumentException">The name is blank: a fact without a source is hearsay.</exception>
        public Document(string name)
        {
            System.ArgumentException.ThrowIfNullOrWhiteSpace(name);
            Name = name;
        }

        /// <summary>名称 of the document, table or cell.</summary>
        public string Name { get; }

        /// <inheritdoc/>
        public override string Render(Language language) => Name;
    }

    /// <summary>报告自身: a part of the report that states the fact, or from which it follows.</summary>
    /// <param name="Place">Where it stands.</param>
    /// <param name="Derivation">How it follows from what stands there; null where it is stated as it is.</param>
    public sealed record Part(Place Place, Remark? Derivation = null) : FactSource
    {
        /// <summary>Where it stands.</summary>
        public Place Place { get; init => field = Given.Of(value); } = Given.Of(Place);

        /// <inheritdoc/>
        public override string Render(Language language) => Derivation is null
            ? PlaceText.Render(Place, language)
            : $"{PlaceText.Render(Place, language)}{(language == Language.English ? ": " : "：")}{Derivation.Render(language)}";
    }
}
