// Writes self-evaluations of invented projects, one a line, for pictures and trials: as many as asked for, the same ones every time.
// Run: dotnet run .ci/units.cs 3000 > units.jsonl
#:property ImplicitUsings=enable
#:property RunAnalyzers=false
#:property TreatWarningsAsErrors=false
#:property PublishAot=false
using System.Globalization;
using System.Text;

string[] names = ["农村公路养护", "校舍维修改造", "污水处理厂运行", "公共文化服务体系建设", "高标准农田建设", "基层医疗卫生机构补助", "智慧城市平台运维", "老旧小区改造"];
string[] bureaus = ["交通运输局", "教育局", "生态环境局", "文化和旅游局", "农业农村局", "卫生健康局", "数据局", "住房和城乡建设局"];
(string First, string Second, string Name, int Points)[] rows =
[
    ("产出指标", "数量指标", "完成工程量", 20), ("产出指标", "质量指标", "验收合格率", 15), ("产出指标", "时效指标", "按期完成率", 15),
    ("效益指标", "社会效益指标", "受益人口", 15), ("效益指标", "可持续影响指标", "设施完好率", 15), ("满意度指标", "服务对象满意度指标", "群众满意度", 10),
];
var state = 20_200_630u;
Console.OutputEncoding = new UTF8Encoding(false);
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
for (var u = 0; u < int.Parse(args.Length > 0 ? args[0] : "3000", CultureInfo.InvariantCulture); u++)
{
    var (kind, city) = (Next(names.Length), 1 + Next(14));
    var year = 2021 + Next(3);
    var budget = (long)Math.Pow(10, 2 + (Next(380) / 100.0));
    var skill = 86 + (city * 37 % 11) + Next(8);
    output.Write($$$"""{"schema":"perfeval/1","kind":"report","form":"national-project-2020","fiscalYear":{{{year}}},""");
    output.Write($$$""" "completeness":"complete","claims":{},"subject":{"kind":"project","name":"{{{names[kind]}}}（{{{u + 1}}}号）",""");
    output.Write($$$""" "unit":{"name":"{{{bureaus[kind]}}}第{{{Next(9) + 1}}}中心","competentDepartment":"{{{bureaus[kind]}}}",""");
    output.Write($$$""" "region":"43{{{(city == 14 ? 31 : city):00}}}00","tier":"{{{(Next(3) == 0 ? "first" : "second")}}}"}},""");
    output.Write($$$""" "funding":{"amountUnit":"万元","sources":[],"total":{"label":"年度资金总额","openingBudget":{{{budget}}},""");
    output.Write($$$""" "fullYearBudget":{{{budget}}},"executed":{{{budget * Math.Min(100, skill + Next(14)) / 100}}},"points":10}},""");
    output.Write(""" "goals":[{"expected":"完成年度任务","actual":"已完成","indicators":[""");
    var firsts = rows.GroupBy(row => row.First).Select(
        first => $$$"""{"name":"{{{first.Key}}}","secondLevels":[{{{string.Join(',', first.Select(Level))}}}]}""");
    output.Write(string.Join(',', firsts) + "]}]}\n");

    // a row in two hundred has no actual value: the total is a range
    string Level((string First, string Second, string Name, int Points) row)
    {
        var done = Math.Min(100, skill + Next(24) - 9 - (row.Points == 15 && Next(9) == 0 ? 40 : 0));
        var actual = Next(200) == 0 ? "" : $$$""" "actual":{"kind":"quantity","value":{{{done}}},"unit":"%"},""";
        var target = """ "target":{"kind":"quantity","value":100,"unit":"%"}""";
        return $$$"""{"name":"{{{row.Second}}}","indicators":[{"name":"{{{row.Name}}}",{{{target}}},{{{actual}}}"points":{{{row.Points}}}}]}""";
    }
}

int Next(int below)
{
    state = unchecked((state * 1_664_525u) + 1_013_904_223u);
    return (int)((state >> 8) % (uint)below);
}
