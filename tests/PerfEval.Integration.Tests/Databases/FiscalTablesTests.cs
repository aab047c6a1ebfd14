using System.Threading.Tasks;
using Npgsql;
using PerfEval.Integration.Tests.Samples;
using Xunit;

namespace PerfEval.Integration.Tests.Databases;

/// <summary>The sample on the tables of a finance system, on a real PostgreSQL.</summary>
public sealed class FiscalTablesTests
{
    // types, not-null columns and fillers as the module of the profile has them; the figures are invented
    private const string Tables = """
        create table pm_perf_self_eval (eval_id varchar(38) primary key, fiscal_year varchar(4), mof_div_code varchar(9), agency_code varchar(21),
          agency_name varchar(360), dept_name varchar(360), pro_code varchar(21), pro_name varchar(180), total_eval_value numeric(16,6) not null, is_deleted numeric(1));
        create table pm_self_eval_goal (eval_kpi_id varchar(38), eval_id varchar(38), kpi_target varchar(2000) not null, goal_comp varchar(2000) not null, is_deleted numeric(1));
        create table pm_perf_self_bgt (bgt_eval_id varchar(38), pro_code varchar(21), fiscal_year varchar(4), mof_div_code varchar(9), found_type_name varchar(30),
          reply_amt numeric(18,2), year_adj_amt numeric(18,2), cur_amt numeric(18,2), year_exe_amt numeric(18,2), exe_amt_rate numeric(16,4), exe_score numeric(16,6), is_deleted numeric(1));
        create table pm_self_eval_indicator (eval_ind_id varchar(38), eval_id varchar(38), kpi_id varchar(38), lv1_perf_ind_name varchar(1000), lv2_perf_ind_name varchar(1000),
          lv3_perf_ind_name varchar(1000), kpi_val varchar(1000) not null, ind_comp varchar(2000) not null, ind_weight numeric(16,4) not null, eval_score numeric(16,6) not null,
          devi_analy varchar(2000), is_deleted numeric(1));
        create table pm_perf_indicator (kpi_id varchar(38), computesign varchar(40), meterunit varchar(200));
        insert into pm_perf_self_eval values ('E1', '2022', '420100000', '219001', '某市水务局', '某市水务局', '42010022T000000000001', '堤防加固', 98.6, 2);
        insert into pm_self_eval_goal values ('G1', 'E1', '加固堤防10公里', '无', 2);
        insert into pm_perf_self_bgt values ('B1', '42010022T000000000001', '2022', '420100000', '1', 1000000, 0, 1000000, 860000, 86, 8.6, 2);
        insert into pm_perf_indicator values ('K1', '1', '公里'), ('K2', '1', '%');
        insert into pm_self_eval_indicator values
          ('I1', 'E1', 'K1', '产出指标', '数量指标', '加固长度', '10', '10', 60, 60, null, 2),
          ('I2', 'E1', 'K2', '效益指标', '社会效益指标', '防洪达标率', '95', '76', 30, 30, null, 2),
          ('I3', 'E1', 'K2', '效益指标', '社会效益指标', '删去的一行', '95', '76', 30, 30, null, 1);
        """;

    [FactOnPostgres]
    public async Task Rows_of_the_tables_come_back_as_results_in_a_table_of_the_hosts_own()
    {
        await using var database = await FreshDatabase.CreateAsync();
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        await using (var create = source.CreateCommand(Tables))
        {
            await create.ExecuteNonQueryAsync();
        }

        Assert.Equal((0, "1 tasks, 4 results\n"), SampleProgram.Run("FiscalTables", database.ConnectionString));
        await using var select = source.CreateCommand("""
            select string_agg(concat_ws(' ', part, row_id, score::float, filed::float, verdict), '; ' order by part desc, row_id) from perfeval_recheck
            """);
        Assert.Equal(
            "Total 92.6 98.6 BreaksRule; Indicator I1 60 60 Same; Indicator I2 24 30 BreaksRule; Execution B1 8.6 8.6 Same",
            await select.ExecuteScalarAsync());
    }
}
