using System.Linq;
using System.Text;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>What a form is about: as it says, else as title and heads say as a whole, and then that is said.</summary>
public sealed class SubjectTests
{
    private const string Table = "三级指标,年度指标值,实际完成值,分值,得分\n甲,≥5座,5座,100,100\n";

    [Theory]
    [InlineData("部门整体支出绩效自评表", null, SubjectKind.Department)]
    [InlineData("2020 年度部门整体支出绩效自评表", null, SubjectKind.Department)]
    [InlineData("重庆市梁平区林业局2023年度(文件名2022年度)部门整体绩效自评表", null, SubjectKind.Department)]
    [InlineData("某某局整体支出绩效评价报告（2021年）", null, SubjectKind.Department)]
    [InlineData("单位整体支出绩效目标自评表（修改）", null, SubjectKind.Department)]
    [InlineData("部门整体支出绩效自评表1", null, SubjectKind.Department)]
    [InlineData("部门整体支出绩效评价服务费", null, SubjectKind.Project)]
    [InlineData("部门整体支出绩效评价服务费项目绩效自评表", null, SubjectKind.Project)]
    [InlineData("项目支出绩效自评表 部门整体支出绩效评价", null, SubjectKind.Project)]
    [InlineData("整体搬迁项目绩效自评表", null, SubjectKind.Project)]
    [InlineData("部门预算项目支出绩效自评表(2023年度)", null, SubjectKind.Project)]
    [InlineData("绩效自评表", "部门整体支出绩效评价服务费", SubjectKind.Project)]
    [InlineData("绩效自评表", null, SubjectKind.Project)]
    [InlineData(null, null, SubjectKind.Project)]
    public void The_kind_nobody_states_is_taken_from_whole_titles_and_heads(string? title, string? project, SubjectKind kind) =>
        Assert.Equal(kind, FormReader.Read(new FiledForm { Title = title, ProjectName = project }).Report.Subject.Kind);

    [Theory]
    [InlineData("项目支出绩效自评表", null, false)]
    [InlineData("绩效自评表", "水库维修", false)]
    [InlineData("部门整体支出绩效自评表", null, false)]
    [InlineData("绩效自评表", null, true)]
    [InlineData(null, null, true)]
    [InlineData("部门整体支出绩效自评表", "水库维修", true)]
    public void The_kind_is_told_where_nothing_on_the_form_says_it_or_two_things_contradict(string? title, string? project, bool isTold) => Assert.Equal(
        isTold, FormReader.Read(new FiledForm { Title = title, ProjectName = project }).Findings.Any(finding => finding.Code == FindingCodes.SubjectKindAssumed));

    [Theory]
    [InlineData(SubjectKind.Department)]
    [InlineData(SubjectKind.Project)]
    public void The_kind_stated_holds_against_any_title(SubjectKind kind)
    {
        foreach (var title in new[] { "部门整体支出绩效自评表", "项目支出绩效自评表" })
        {
            var form = new FiledForm { Title = title, Kind = kind, ProjectName = "某项目", ProjectCode = "51", Unit = "某局", UnitCode = "219001", CompetentDepartment = "某部" };
            var reading = FormReader.Read(form);
            Assert.Equal(kind, reading.Report.Subject.Kind);
            Assert.DoesNotContain(reading.Findings, finding => finding.Code == FindingCodes.SubjectKindAssumed);
            Assert.Equal(form, FormWriter.Write(reading));
        }
    }

    [Fact]
    public void A_project_has_its_own_name_code_department_and_unit()
    {
        var form = PerfEvalJson.ReadForm("""
            {"title":"项目支出绩效自评表","kind":"project","project_name":"部门整体支出绩效评价服务费","project_code":"51092324T000010263357","implementing_unit":"某中心","unit_code":219001,
             "department":"某局","region":"430203000","indicators":[]}
            """u8.ToArray()).Value;
        var project = Assert.IsType<Subject.ProjectExpenditure>(FormReader.Read(form).Report.Subject).Project;
        Assert.Equal(("部门整体支出绩效评价服务费", "51092324T000010263357", "某局"), (project.Name, project.Code, project.CompetentDepartment));
        Assert.Equal(("某中心", "219001", "430203"), (project.ImplementingUnit.Name, project.ImplementingUnit.Code, project.ImplementingUnit.Region.ToString()));
    }

    [Theory]
    [InlineData("430200", "430200")]
    [InlineData("430203000", "430203")]
    [InlineData("430203000000", "430203")]
    [InlineData("４３０２００", "430200")]
    [InlineData("湖南株洲", "430200")]
    [InlineData("430203100", null)]
    [InlineData("43020", null)]
    [InlineData("某地", null)]
    public void A_region_is_a_name_or_a_code(string text, string? code)
    {
        var reading = FormReader.Read(new FiledForm { Region = text });
        Assert.Equal(code, reading.Report.Subject.Unit.Region?.ToString());
        Assert.Equal(code is null, reading.Findings.Any(finding => finding.Code == FindingCodes.KeptAside));
    }

    [Theory]
    [InlineData("附件1\n项目支出绩效自评表\n（2022年度）\n项目名称,水库维修\n主管部门,市水利局,实施单位,县水利局\n", "项目支出绩效自评表", 2022, "水库维修", "县水利局")]
    [InlineData("附件1-1\n2021年度部门整体支出绩效自评表\n部门名称：某局\n", "2021年度部门整体支出绩效自评表", 2021, null, "某局")]
    [InlineData("附表二：\n某市财政局\n项目支出绩效自评表\n2019年度)\n项目名称：,水库维修\n", "项目支出绩效自评表", 2019, "水库维修", "")]
    [InlineData("2020年项目绩效自评表\n项目名称,2019年结转项目\n单位,某局\n", "2020年项目绩效自评表", 2020, "2019年结转项目", "某局")]
    [InlineData("附件2：项目支出绩效自评表（2022年度）\n项目名称,甲,项目编码,51\n", "附件2：项目支出绩效自评表（2022年度）", 2022, "甲", "")]
    [InlineData("项目支出绩效自评表,,（2022年度）,,单位：万元\n项目名称,甲\n", "项目支出绩效自评表", 2022, "甲", "")]
    [InlineData("项目支出绩效自评表,,填报单位：某局\n2022年\n项目名称,甲\n", "项目支出绩效自评表", 2022, "甲", "某局")]
    [InlineData("表1\n项目支出绩效自评表\n年度：2022\n项目名称（全称）,甲,填报单位（盖章）：某局\n", "项目支出绩效自评表", 2022, "甲", "某局")]
    [InlineData("项目支出绩效自评表\n（2022年度）\n项目名称及编码,甲（51）\n实施单位（公章）,某局\n", "项目支出绩效自评表", 2022, "甲（51）", "某局")]
    [InlineData("项目支出绩效自评表\n部门整体支出绩效评价服务费\n年度：2023\n项目名称,部门整体支出绩效评价服务费\n", "项目支出绩效自评表", 2023, "部门整体支出绩效评价服务费", "")]
    [InlineData("二〇二二年度项目支出绩效自评表\n项目,水库维修\n", "二〇二二年度项目支出绩效自评表", 2022, "水库维修", "")]
    [InlineData("项目支出绩效自评表\n（二○二一年度）\n项目：水库维修,实施单位,某局\n", "项目支出绩效自评表", 2021, "水库维修", "某局")]
    public void Title_year_project_and_unit_of_a_sheet_stand_apart(string heads, string title, int year, string? project, string unit)
    {
        var report = FormReader.Read(FormSheet.ReadText(heads + Table).Form!).Report;
        Assert.Equal((title, year), (report.Title, report.FiscalYear.Value.Year));
        Assert.Equal((project ?? unit, unit), (report.Subject.Name, report.Subject.Unit.Name));
    }

    [Fact]
    public void Project_is_a_head_above_the_tables_and_a_row_in_them()
    {
        var form = FormSheet.ReadText("项目支出绩效自评表\n资金名称,年初预算数,全年预算数,全年执行数\n年度资金总额,5,5,5\n项目,5,5,5\n").Form!;
        Assert.Equal((null, 2), (form.ProjectName, form.FundingRows.Count));
    }

    [Theory]
    [InlineData("二〇二二年度")]
    [InlineData("0022")]
    [InlineData("2022")]
    [InlineData("2022年度")]
    [InlineData("（2022年度）")]
    [InlineData("２０２２")]
    [InlineData("22")]
    public void A_year_is_written_back_as_filed(string year)
    {
        var form = PerfEvalJson.ReadForm(Encoding.UTF8.GetBytes("{\"indicators\":[],\"year\":\"" + year + "\"}")).Value;
        Assert.Equal(year, FormWriter.Write(FormReader.Read(form)).Year);
    }
}
