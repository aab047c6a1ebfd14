using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Repair;

public sealed partial record StructureProposal
{
    /// <summary>调整前后的合计: points or an amount before and after all moves.</summary>
    public sealed record Sum
    {
        internal Sum(string name, ArgumentValue before, ArgumentValue after) => (Name, Before, After) = (name, before, after);

        /// <summary>Of what: the name of a first level, of a column of the funds, or 预算执行率.</summary>
        public string Name { get; }

        internal ArgumentValue Before { get; }

        internal ArgumentValue After { get; }

        /// <summary>The sum in words, such as <c>过程: 40 → 30</c>: points, or an amount with its unit.</summary>
        /// <param name="language">Chinese or English; the name stands as printed.</param>
        public string Render(Language language) => $"{Name}: {Before.Render(language)} → {After.Render(language)}";
    }
}
