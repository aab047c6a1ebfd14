using System;
using System.Linq;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reports;

namespace PerfEval.Core.Json.Streaming.Plain;

/// <summary>The tables of a report that the plain reader walks, and where in them stands what it takes.</summary>
internal static class PlainShapes
{
    public static Root Report { get; } = new(ReportDocument.Format.Root);

    public static Subjects Department { get; } = new(Below(Report.Shape, "subject", "department"));

    public static Subjects Project { get; } = new(Below(Report.Shape, "subject", "project"));

    public static Units Unit { get; } = new(Below(Department.Shape, "unit"));

    public static Fundings Funding { get; } = new(Below(Report.Shape, "funding"));

    public static Lines Line { get; } = new(Below(Funding.Shape, "total"));

    public static Level Goal { get; } = new(Below(Report.Shape, "goals"), "indicators");

    public static Level First { get; } = new(Below(Goal.Shape, "indicators"), "secondLevels");

    public static Level Second { get; } = new(Below(First.Shape, "secondLevels"), "indicators");

    public static Rows Row { get; } = new(Below(Second.Shape, "indicators"));

    public static Quantity Target { get; } = new(Below(Row.Shape, "target", "quantity"));

    public static Quantity Actual { get; } = new(Below(Row.Shape, "actual", "quantity"));

    // the objects a member holds, or those of one kind
    private static ObjectShape Below(ObjectShape shape, string member, string? kind = null) => shape.Members
        .Single(one => one.Name == member).Below.Select(below => below.Shape).First(below => kind is null || below.Name == kind);

    // the position of a member; none at all where the table has none of the name
    private static int At(ObjectShape shape, string name) => Array.FindIndex(shape.Members, member => member.Name == name);

    internal sealed class Root(ObjectShape shape)
    {
        public ObjectShape Shape => shape;

        public int Schema { get; } = At(shape, "schema");

        public int Kind { get; } = At(shape, "kind");

        public int Form { get; } = At(shape, "form");

        public int Year { get; } = At(shape, "fiscalYear");

        public int Completeness { get; } = At(shape, "completeness");

        public int Subject { get; } = At(shape, "subject");

        public int Funding { get; } = At(shape, "funding");

        public int Goals { get; } = At(shape, "goals");
    }

    internal sealed class Subjects(ObjectShape shape)
    {
        public ObjectShape Shape => shape;

        public int Name { get; } = At(shape, "name");

        public int Unit { get; } = At(shape, "unit");

        public int Category { get; } = At(shape, "category");
    }

    internal sealed class Units(ObjectShape shape)
    {
        public ObjectShape Shape => shape;

        public int Name { get; } = At(shape, "name");

        public int Department { get; } = At(shape, "competentDepartment");

        public int Region { get; } = At(shape, "region");

        public int Tier { get; } = At(shape, "tier");
    }

    internal sealed class Fundings(ObjectShape shape)
    {
        public ObjectShape Shape => shape;

        public int AmountUnit { get; } = At(shape, "amountUnit");

        public int Total { get; } = At(shape, "total");

        public int Sources { get; } = At(shape, "sources");

        public int PrintedBasis { get; } = At(shape, "printedBasis");
    }

    internal sealed class Lines(ObjectShape shape)
    {
        public ObjectShape Shape => shape;

        public int Opening { get; } = At(shape, "openingBudget");

        public int FullYear { get; } = At(shape, "fullYearBudget");

        public int Executed { get; } = At(shape, "executed");

        public int Points { get; } = At(shape, "points");

        public int Score { get; } = At(shape, "score");
    }

    internal sealed class Level(ObjectShape shape, string list)
    {
        public ObjectShape Shape => shape;

        public int Name { get; } = At(shape, "name");

        public int List { get; } = At(shape, list);
    }

    internal sealed class Rows(ObjectShape shape)
    {
        public ObjectShape Shape => shape;

        public int Id { get; } = At(shape, "id");

        public int Name { get; } = At(shape, "name");

        public int Target { get; } = At(shape, "target");

        public int Actual { get; } = At(shape, "actual");

        public int Points { get; } = At(shape, "points");

        public int Direction { get; } = At(shape, "direction");
    }

    internal sealed class Quantity(ObjectShape shape)
    {
        public ObjectShape Shape => shape;

        public int Value { get; } = At(shape, "value");

        public int Unit { get; } = At(shape, "unit");

        public int Sign { get; } = At(shape, "comparator");
    }
}
